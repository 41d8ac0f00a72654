import { hasClassWord } from './class-words.ts';
import { furnitureBox } from './furniture-box.ts';
import { isInline, isSilent, textOf, type HtmlElement, type HtmlNode } from './html-tree.ts';

/** Names of marks that stand in a headline and are none of its words. */
const MARK = new Set('badge premium paid icon pill flag label'.split(' '));
/** The fewest letters of a headline. */
const LEAST = 8;

/** The words of a headline without a kicker, a mark of what must be paid for or what is for those who only hear the page. */
export function headingText(heading: HtmlElement): string {
  const parts = heading.children.filter((node) => node.kind === 'text' || !isBeside(node));
  const words = joined(parts);
  return words.length >= LEAST ? words : textOf(heading);
}

function isBeside(element: HtmlElement): boolean {
  return furnitureBox(element) !== undefined || hasClassWord(element, MARK);
}

/** The texts of parts; between two elements that are shown apart, and stand without a space, is one. */
function joined(parts: readonly HtmlNode[]): string {
  let text = '';
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'element' && isSilent(part)) continue;
    const words = part.kind === 'text' ? part.text : wordsOf(part);
    const isApart = part.kind === 'element' && parts[index - 1]?.kind === 'element';
    if (isApart && /[\p{L}\p{N}]{2}$/u.test(text) && /^\p{Lu}\p{L}/u.test(words)) text += ' ';
    text += words;
  }
  return text.replace(/[ \t\r\n\f]+/g, ' ').trim();
}

/** An element's words with the white space at its edges. */
function wordsOf(element: HtmlElement): string {
  const words = textOf(element);
  if (!isInline(element)) return ` ${words} `;
  const [first, last] = [element.children[0], element.children.at(-1)];
  const before = first?.kind === 'text' && /^\s/.test(first.text) ? ' ' : '';
  const after = last?.kind === 'text' && /\s$/.test(last.text) ? ' ' : '';
  return `${before}${words}${after}`;
}
