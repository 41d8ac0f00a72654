/** A piece of a style sheet: rules within an at-rule such as `@media`, or one rule, statement or declaration block. */
export type StyleRule =
  | { readonly kind: 'group'; readonly prelude: string; readonly rules: readonly StyleRule[] }
  | { readonly kind: 'rule'; readonly selectors: readonly string[]; readonly text: string }
  | { readonly kind: 'other'; readonly text: string };

const GROUP = /^@(?:media|supports|container|starting-style|scope)\b/;

/** Reads a style sheet that a bundler wrote: valid, and without comments. */
export function styleRules(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  for (let at = 0; at < css.length;) {
    const end = endOfRule(css, at);
    const rule = ruleOf(css.slice(at, end).trim());
    if (rule) rules.push(rule);
    at = end;
  }
  return rules;
}

function ruleOf(text: string): StyleRule | undefined {
  if (text === '') return undefined;
  const open = text.indexOf('{');
  if (open < 0) return { kind: 'other', text };
  const prelude = text.slice(0, open).trim();
  if (GROUP.test(prelude)) {
    return { kind: 'group', prelude, rules: styleRules(text.slice(open + 1, -1)) };
  }
  if (prelude.startsWith('@')) return { kind: 'other', text };
  return { kind: 'rule', selectors: splitSelectors(prelude), text };
}

/** Where the rule that begins at `start` ends: after its block, or after the semicolon of one that has none. */
function endOfRule(css: string, start: number): number {
  let depth = 0;
  for (let at = start; at < css.length; at++) {
    const character = css[at];
    if (character === '"' || character === "'") at = endOfString(css, at);
    else if (character === '{') depth++;
    else if (character === '}' && --depth <= 0) return at + 1;
    else if (character === ';' && depth === 0) return at + 1;
  }
  return css.length;
}

function endOfString(css: string, start: number): number {
  for (let at = start + 1; at < css.length; at++) {
    if (css[at] === '\\') at++;
    else if (css[at] === css[start]) return at;
  }
  return css.length;
}

/** At the commas that stand in no brackets. */
function splitSelectors(prelude: string): string[] {
  const selectors = [''];
  let depth = 0;
  for (const character of prelude) {
    if (character === '(' || character === '[') depth++;
    if (character === ')' || character === ']') depth--;
    if (character === ',' && depth === 0) selectors.push('');
    else selectors[selectors.length - 1] += character;
  }
  return selectors;
}
