/** A declaration of a custom property in a style sheet that a bundler wrote. */
const DECLARATION = /(?<=[{;])(--[\w-]+):(?:"[^"]*"|'[^']*'|[^;}"'])*;?/g;
const USE = /var\((--[\w-]+)/g;
const EMPTY_RULE = /(?<=^|[{};])[^{};"']+\{\}/g;

/**
 * A style sheet without the custom properties that nothing in it uses, those that only such properties use, and the
 * rules that are left empty. A page looks the same without them: until a script comes, which brings all styles, nobody
 * else can ask.
 */
export function withoutUnusedProperties(css: string): string {
  const used = new Set(Array.from(css.matchAll(USE), ([, name]) => name));
  const rest = css
    .replace(DECLARATION, (text, name: string) => (used.has(name) ? text : ''))
    .replace(EMPTY_RULE, '');
  return rest === css ? css : withoutUnusedProperties(rest);
}
