import { isCaption } from './figure.ts';
import { firstArticle } from './first-article.ts';
import type { HtmlElement } from './html-tree.ts';
import { isLeftOut, textMap, type TextMap } from './text-map.ts';

/**
 * Where the text of the article stands: one element, or several siblings, in the order of the page. Begins as Mozilla's
 * Readability does (github.com/mozilla/readability, `_grabArticle`): every paragraph speaks for the elements around it,
 * the nearer the more, and what has many links counts less. From the best one it goes on to the elements around it as
 * long as what they add is prose as well.
 */
export function findContent(root: HtmlElement): readonly HtmlElement[] {
  return firstArticle(root, contentAnywhere(root));
}

function contentAnywhere(root: HtmlElement): readonly HtmlElement[] {
  const strict = textMap(root, true);
  const found = contentIn(strict);
  if (proseOf(found, strict) >= LEAST_PROSE) return found;
  const whole = textMap(root, false);
  const other = contentIn(whole);
  if (proseOf(other, whole) > 2 * proseOf(found, strict)) return other;
  return found.length > 0 ? found : [root];
}

/** A page with fewer letters of prose is looked at again with all that seemed to be furniture. */
const LEAST_PROSE = 400;

function contentIn(map: TextMap): readonly HtmlElement[] {
  let best: HtmlElement | undefined;
  let most = -Infinity;
  for (const [element, known] of map) {
    if (known.score === 0 || known.prose === 0) continue;
    const weighed = known.score * (1 - linkShare(element));
    if (weighed > most) [best, most] = [element, weighed];
  }
  if (!best) return [];
  const widest = widened(best, map);
  return widest === best ? withSiblings(best, most, map) : [widest];
}

function linkShare({ letters, linked }: HtmlElement): number {
  return letters === 0 ? 0 : linked / letters;
}

/** The share of prose in what an element adds for the text to go on there. */
const PROSE_SHARE = 0.5;
/** The share that will do where the box beside is of the same kind. */
const PROSE_SHARE_ALIKE = 0.3;
const LEAST_ADDED = 150;
const LEAST_SHARE_ADDED = 0.04;

/** Goes from the best element to those around it while they add prose: the text is spread over several boxes. */
function widened(best: HtmlElement, map: TextMap): HtmlElement {
  let widest = best;
  let branch = best;
  for (
    let around = best.parent;
    around && around.tag !== 'html' && around.tag !== '#root';
    around = around.parent
  ) {
    const [inner, outer] = [map.get(widest), map.get(around)];
    if (!inner || !outer) break;
    const prose = outer.prose - inner.prose;
    const letters = outer.letters - inner.letters;
    const share = hasProseBeside(branch, map) ? PROSE_SHARE_ALIKE : PROSE_SHARE;
    branch = around;
    if (
      prose >= LEAST_ADDED &&
      prose >= inner.prose * LEAST_SHARE_ADDED &&
      prose >= letters * share
    )
      widest = around;
  }
  return widest;
}

/** Whether an element of the same class beside one has prose as well. */
function hasProseBeside(element: HtmlElement, map: TextMap): boolean {
  const name = element.attribute('class');
  if (name === '' || !element.parent) return false;
  return element.parent.children.some(
    (other) =>
      other.kind === 'element' &&
      other !== element &&
      other.attribute('class') === name &&
      (map.get(other)?.prose ?? 0) >= LEAST_ADDED,
  );
}

function withSiblings(best: HtmlElement, score: number, map: TextMap): readonly HtmlElement[] {
  const { parent } = best;
  if (!parent) return [best];
  const threshold = Math.max(10, score * 0.2);
  return parent.children.filter(
    (child): child is HtmlElement =>
      child.kind === 'element' && (child === best || isAlike(child, best, threshold, map)),
  );
}

function isAlike(
  sibling: HtmlElement,
  best: HtmlElement,
  threshold: number,
  map: TextMap,
): boolean {
  const known = map.get(sibling);
  if (!known || isLeftOut(sibling, known) || isCaption(sibling)) return false;
  const sameClass =
    sibling.attribute('class') !== '' && sibling.attribute('class') === best.attribute('class');
  if (
    known.score !== 0 &&
    known.score * (1 - linkShare(sibling)) + (sameClass ? threshold : 0) >= threshold
  )
    return true;
  if (sibling.tag !== 'p') return false;
  return sibling.letters > 65
    ? linkShare(sibling) < 0.25
    : sibling.letters > 0 && sibling.linked === 0;
}

function proseOf(content: readonly HtmlElement[], map: TextMap): number {
  return content.reduce((sum, element) => sum + (map.get(element)?.prose ?? 0), 0);
}
