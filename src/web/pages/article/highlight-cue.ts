import type { Article, Quote, Range as TextRange } from '../../../core/article/article.ts';
import { textAt } from '../../../core/article/text-at.ts';
import { quoteAnchor } from '../../paths.ts';
import { cuePlace } from './quote-evidence.ts';

/** Its look is in `quote-sheet.module.css`. */
const NAME = 'cue';

/**
 * Underlines the cue of a quote in the article itself, until that of another is underlined. It is painted over the
 * text (CSS Custom Highlight API) and changes nothing of the page. A browser without it paints nothing, and needs
 * nothing in its place: the sheet itself shows the sentence with the cue underlined, and elements around words
 * that React has rendered would be in its way.
 */
export function highlightCue(article: Article, quote: Quote): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  CSS.highlights.delete(NAME);
  const place = cuePlace(quote);
  const text = place && textAt(article.body, place);
  const element = place && elementAt(article, place);
  if (!quote.cue || text === undefined || !element?.textContent.endsWith(text)) return;
  // A dateline stands before the text.
  const before = element.textContent.length - text.length;
  const range = rangeIn(element, {
    start: before + quote.cue.start,
    end: before + quote.cue.end,
  });
  CSS.highlights.set(NAME, new Highlight(range));
}

/** The element of a text, by any quote that stands in it. */
function elementAt(
  { quotes }: Article,
  { block, item }: { block: number; item: number | undefined },
): Element | undefined {
  const there = quotes.find((quote) => quote.block === block && quote.item === item);
  const anchor = there && document.getElementById(quoteAnchor(there.id));
  return anchor?.closest('p, li, h2, h3, h4') ?? undefined;
}

function rangeIn(element: Element, { start, end }: TextRange): Range {
  const range = document.createRange();
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let offset = 0;
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (start >= offset && start < offset + length) range.setStart(node, start - offset);
    if (end > offset && end <= offset + length) range.setEnd(node, end - offset);
    offset += length;
  }
  return range;
}
