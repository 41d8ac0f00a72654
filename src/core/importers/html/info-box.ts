import { elementsIn, type HtmlElement } from './html-tree.ts';
import { ownText } from './own-text.ts';

/** The fewest letters of an aside in prose, and of a paragraph of it. */
const LEAST_PROSE = 200;
const LEAST_PARAGRAPH = 80;
/** The fewest letters and points of an aside in points. */
const LEAST_POINTS = 30;
const FEWEST_POINTS = 2;

/** Whether an aside tells more of the matter: prose with few links, or points under a heading with none. */
export function isInfoBox(element: HtmlElement): boolean {
  if (element.linked > element.letters * 0.1) return false;
  let [prose, points, headings] = [0, 0, 0];
  for (const inner of elementsIn(element)) {
    if (/^(?:form|button|input)$/.test(inner.tag)) return false;
    if (/^h[2-6]$/.test(inner.tag) && inner.letters > 0) headings++;
    if (/^(?:li|dt)$/.test(inner.tag) && inner.letters > 0) points++;
    if (inner.tag === 'p' && ownText(inner).letters >= LEAST_PARAGRAPH)
      prose += ownText(inner).letters;
  }
  if (element.letters >= LEAST_PROSE && prose > element.letters * 0.7) return true;
  const isInPoints = points >= FEWEST_POINTS && element.letters >= LEAST_POINTS;
  return isInPoints && headings === 1 && element.linked === 0;
}
