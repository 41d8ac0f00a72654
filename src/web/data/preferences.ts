import { languages } from '../words/load-words.ts';

/** The languages that Kutip's own words are in. */
export type Language = 'id' | 'en';

/** What was chosen, by name, before any of it is read; `choices.ts` knows what there is to choose. */
export type Chosen = Readonly<Record<string, unknown>>;

/** Also read by the script in `index.html` before the first paint. */
export const STORAGE_KEY = 'kutip:preferences';

/** What is stored, as it is; nothing where the browser keeps nothing, or nothing that can be read. */
export function storedChoices(): Chosen {
  try {
    return { ...JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'null') };
  } catch {
    return {};
  }
}

/** The language of the interface: the reader's choice, else the first of the device's that Kutip speaks. */
export function preferredLanguage({ language }: Chosen, device: readonly string[]): string {
  for (const tag of [language, ...device]) {
    const code = String(tag).toLowerCase().replace(/-.*/, '');
    if (Object.hasOwn(languages, code)) return code;
  }
  return 'id';
}
