import { endsSentence } from '../page/line-shape.ts';
import { BY } from './bylines.ts';
import { elementsIn, isInline, textOf, type HtmlElement } from './html-tree.ts';

/** The most letters of a word or two above a headline, and of all that stands there. */
const MOST_LETTERS = 40;
const MOST_ABOVE = 200;

/** Whether an element within the text is a word or two above its headline: a section, a topic. */
export function aboveHeadline(
  content: readonly HtmlElement[],
  isHeadline: (element: HtmlElement) => boolean,
): (element: HtmlElement) => boolean {
  let above: ReadonlySet<HtmlElement> | undefined;
  return (element) => {
    if (element.letters === 0 || element.letters > MOST_LETTERS) return false;
    above ??= new Set(content.slice(0, 1).flatMap((root) => kickersIn(root, isHeadline)));
    return above.has(element);
  };
}

function kickersIn(
  root: HtmlElement,
  isHeadline: (element: HtmlElement) => boolean,
): HtmlElement[] {
  const kickers: HtmlElement[] = [];
  let letters = 0;
  for (const element of elementsIn(root)) {
    if (element.tag === 'h1' && isHeadline(element)) return kickers;
    if (isInline(element) || element.blocks > 0) continue;
    letters += element.letters;
    if (letters > MOST_ABOVE) return [];
    if (isKicker(element)) kickers.push(element);
  }
  return [];
}

/** Not who wrote the article, nor when. */
function isKicker(element: HtmlElement): boolean {
  if (element.letters === 0 || element.letters > MOST_LETTERS) return false;
  const text = textOf(element);
  return !/\d/.test(text) && !BY.test(text) && !endsSentence(text);
}
