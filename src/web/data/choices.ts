import * as v from 'valibot';
import { languages } from '../words/load-words.ts';
import { STORAGE_KEY, type Chosen } from './preferences.ts';

/** The reader's choice of theme; `system` follows the device. */
export const themes = ['system', 'light', 'dark', 'sepia'] as const;
export type Theme = (typeof themes)[number];

/** One of a few; what holds by itself where none was chosen, or none that this version knows. */
const oneOf = <const T extends string>(values: readonly T[], usual: NoInfer<T>) =>
  v.fallback(v.optional(v.picklist(values), usual), usual);

/** What shows as an attribute of the page: the styles know each of them. */
const looks = {
  theme: oneOf(themes, 'system'),
  size: oneOf(['1', '2', '3', '4', '5', '6'], '3'),
  face: oneOf(['serif', 'sans', 'easy'], 'serif'),
  measure: oneOf(['narrow', 'usual', 'wide'], 'usual'),
  leading: oneOf(['tight', 'usual', 'loose'], 'usual'),
  quotes: oneOf(['full', 'subtle', 'off'], 'full'),
  colour: oneOf(['full', 'less'], 'full'),
  cards: oneOf(['inside', 'end'], 'inside'),
};

const looksSchema = v.object(looks);
const schema = v.object({
  ...looks,
  language: v.fallback(v.optional(v.pipe(v.string(), v.check(isLanguage))), undefined),
  singleKeys: v.fallback(v.optional(v.boolean(), true), true),
});

function isLanguage(code: string): boolean {
  return Object.hasOwn(languages, code);
}

/** Everything that can be chosen; without a language the device's holds. */
export type Preferences = Readonly<v.InferOutput<typeof schema>>;

/** The form of what is stored. The first had no number, and fewer choices of the same names. */
const VERSION = 2;

/** The choices, each by itself: one that is broken, or that only another version knows, spoils no other. */
export function preferencesOf(chosen: Chosen): Preferences {
  return v.parse(schema, chosen);
}

/** How everything looks by itself. */
export const asMade = v.parse(looksSchema, {});
const usual: Chosen = { ...asMade, singleKeys: true };

/**
 * What is to be stored when some choices change. What holds by itself is left out, so that a later version may think
 * better of it; what only another version knows stays.
 */
export function withChoices(chosen: Chosen, part: Partial<Preferences>): Chosen {
  const all = Object.entries({ ...chosen, ...part, version: VERSION });
  return Object.fromEntries(
    all.filter(([name, value]) => value !== undefined && value !== usual[name]),
  );
}

/** Shows the choices by the attributes of the page, as the script in `index.html` does before the first paint. */
export function showChoices(chosen: Chosen): void {
  const { language: _language, ...shown } = preferencesOf(chosen);
  for (const [name, value] of Object.entries(shown)) {
    if (value === usual[name]) delete document.documentElement.dataset[name];
    else document.documentElement.dataset[name] = String(value);
  }
}

/** Stores the choices; false where the browser does not allow it, and they hold until the page is left. */
export function keepChoices(chosen: Chosen): boolean {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(chosen));
    return true;
  } catch {
    return false;
  }
}
