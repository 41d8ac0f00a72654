import { styleRules, type StyleRule } from './style-rules.ts';
import { withoutUnusedProperties } from './unused-properties.ts';

/** What selectors ask of other elements, or of states that come later, does not say whether a rule is needed now. */
const IN_BRACKETS = /\([^()]*\)|\[[^\]]*\]/g;
const CLASS = /\.((?:[\w-]|[^\0-\x7f])+)/g;
const CLASS_ATTRIBUTE = / class="([^"]*)"/g;

/** Gives the part of style sheets that a page needs as it stands. */
export type StylePicker = (html: string) => string;

/**
 * Makes the picker of the given style sheets: it leaves out the rules with a class that the page does not have, and
 * custom properties that no other rule uses, so that a page looks the same with what is left, until a script changes
 * it. Pages with the same classes share a text.
 */
export function stylePicker(css: string): StylePicker {
  const rules = styleRules(css).map(withClasses);
  const known = new Set(css.match(CLASS)?.map((name) => name.slice(1)));
  const texts = new Map<string, string>();
  return (html) => {
    const used = new Set([...classesIn(html)].filter((name) => known.has(name)));
    const key = [...used].toSorted().join(' ');
    const text = texts.get(key) ?? withoutUnusedProperties(textOf(rules, used));
    texts.set(key, text);
    return text;
  };
}

function classesIn(html: string): Set<string> {
  return new Set([...html.matchAll(CLASS_ATTRIBUTE)].flatMap(([, names = '']) => names.split(' ')));
}

/** A rule with the classes that each of its selectors asks for. */
type Needs =
  | { readonly text: string; readonly anyOf?: readonly (readonly string[])[] }
  | { readonly prelude: string; readonly rules: readonly Needs[] };

function withClasses(rule: StyleRule): Needs {
  switch (rule.kind) {
    case 'group':
      return { prelude: rule.prelude, rules: rule.rules.map(withClasses) };
    case 'rule':
      return { text: rule.text, anyOf: rule.selectors.map(classesOf) };
    case 'other':
      return { text: rule.text };
  }
}

function classesOf(selector: string): string[] {
  let bare = selector;
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.replace(IN_BRACKETS, '');
  }
  return [...bare.matchAll(CLASS)].map(([, name = '']) => name);
}

function textOf(rules: readonly Needs[], used: ReadonlySet<string>): string {
  return rules
    .map((rule) => {
      if ('prelude' in rule) {
        const text = textOf(rule.rules, used);
        return text && `${rule.prelude}{${text}}`;
      }
      const isNeeded = rule.anyOf?.some((names) => names.every((name) => used.has(name))) ?? true;
      return isNeeded ? rule.text : '';
    })
    .join('');
}
