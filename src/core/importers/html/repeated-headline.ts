import { fold } from '../../language/fold.ts';
import { elementsIn, textOf, type HtmlElement } from './html-tree.ts';
import { ownText } from './own-text.ts';

/** The most letters of a headline with what stands around it. */
const MOST_LETTERS = 400;
/** From how many letters on a heading of the first level is nobody's subhead. */
const LONGEST_SUBHEAD = 110;

/**
 * Whether an element is the headline of the page with what stands around it: a kicker, a mark of what must be paid for.
 * Where one of the page's headings says the headline, others of the first level are subheads.
 */
export function repeatsHeadline(
  content: readonly HtmlElement[],
  keys: readonly string[],
): (element: HtmlElement) => boolean {
  const says = (element: HtmlElement) => {
    const shown = fold(textOf(element));
    return keys.some((key) => shown.includes(key) || key.includes(shown));
  };
  let isSaid: boolean | undefined;
  return (element) => {
    if (element.tag !== 'h1' || element.letters > MOST_LETTERS) return false;
    if (says(element)) return true;
    if (ownText(element).letters === 0) return false;
    isSaid ??= headingsOf(content).some(says);
    return !isSaid || element.letters > LONGEST_SUBHEAD;
  };
}

/** The headings of the first level on the page that content is of. */
function headingsOf([first]: readonly HtmlElement[]): HtmlElement[] {
  let root = first;
  while (root?.parent) root = root.parent;
  if (!root) return [];
  return [...elementsIn(root)].filter(({ tag, letters }) => tag === 'h1' && letters > 0);
}
