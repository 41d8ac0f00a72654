import { elementsIn, type HtmlElement } from './html-tree.ts';

/** The fewest letters of markup that are taken for an article's text. */
const LEAST = 300;
/** How often a text in a script may be a script's text in turn. */
const DEEPEST = 3;
const LONGEST = 8 * 2 ** 20;

/**
 * The longest piece of markup that a page keeps in its scripts: pages that are built in the browser have their text
 * there, as a string in JSON, perhaps in a string in turn. Undefined where none has paragraphs.
 */
export function scriptContent(root: HtmlElement): string | undefined {
  let best: string | undefined;
  for (const element of elementsIn(root)) {
    if (element.tag !== 'script') continue;
    const text = element.children
      .map((child) => (child.kind === 'text' ? child.text : ''))
      .join('');
    if (text.length < LEAST || text.length > LONGEST) continue;
    const found = longestMarkup(text, DEEPEST);
    if (found !== undefined && found.length > (best?.length ?? 0)) best = found;
  }
  return best;
}

function longestMarkup(script: string, depth: number): string | undefined {
  let best: string | undefined;
  for (const literal of stringLiterals(script)) {
    if (literal.length < LEAST || !/(?:<|u003c|&lt;)p/i.test(literal)) continue;
    const text = decoded(literal);
    if (text === undefined) continue;
    const found = isMarkup(text) ? text : depth > 0 ? longestMarkup(text, depth - 1) : undefined;
    if (found !== undefined && found.length > (best?.length ?? 0)) best = found;
  }
  return best;
}

/** The texts between double quotes, the quotes included. */
function* stringLiterals(script: string): Generator<string> {
  for (let start = script.indexOf('"'); start >= 0;) {
    let end = start + 1;
    while (end < script.length && script.charAt(end) !== '"')
      end += script.charAt(end) === '\\' ? 2 : 1;
    if (end >= script.length) return;
    yield script.slice(start, end + 1);
    start = script.indexOf('"', end + 1);
  }
}

function isMarkup(text: string): boolean {
  return /^\s*</.test(text) && /<p[\s>]/i.test(text);
}

function decoded(literal: string): string | undefined {
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
