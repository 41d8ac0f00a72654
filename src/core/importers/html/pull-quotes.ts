import { fold } from '../../language/fold.ts';
import { classWords } from './class-words.ts';
import { isInline, type HtmlElement } from './html-tree.ts';
import { inlineText } from './inline-text.ts';
import { attributionIn } from './quotation-of.ts';

/** The most letters of a pull quote. */
const MOST_LETTERS = 600;

/** Whether a box is called a pull quote: `<div class="pull-quote">`. */
export function isPullQuote(element: HtmlElement): boolean {
  if (element.letters === 0 || element.letters > MOST_LETTERS || isInline(element)) return false;
  const words = classWords(element);
  if (words.has('pullquote') || words.has('pullquotes')) return true;
  return words.has('pull') && (words.has('quote') || words.has('quotes'));
}

const LEAST_WORDS = 5;
/** So many are looked up in the text: a page has few that are pulled from it. */
const MOST = 40;

/** Whether a pull quote within the text shows words that stand in the text beside it, letter by letter. */
export function repeatsText(content: readonly HtmlElement[]): (element: HtmlElement) => boolean {
  let text: string | undefined;
  let lookups = 0;
  return (element) => {
    if (!isPullQuote(element) || lookups >= MOST) return false;
    lookups++;
    text ??= content
      .map((root) => fold(inlineText(root, undefined, isPullQuote)?.text ?? ''))
      .join('\n');
    const attribution = attributionIn(element);
    const words = fold(inlineText(element, undefined, (one) => one === attribution)?.text ?? '');
    return words.split(' ').length >= LEAST_WORDS && text.includes(words);
  };
}
