import type { Article, Quote } from '../../../core/article/article.ts';
import { textAt } from '../../../core/article/text-at.ts';

/** The words of a quotation that a quote is a piece of, one text a block: those before it, its own, those after. */
export function wholeQuotation({ body, quotes }: Article, quote: Quote): string[] {
  const byId = new Map(quotes.map((one) => [one.id, one]));
  const nextOf = new Map(quotes.map((one) => [one.continues, one]));
  const pieces = new Set([quote]);
  for (let piece = before(quote); piece && !pieces.has(piece); piece = before(piece)) {
    pieces.add(piece);
  }
  const inOrder = [...pieces].toReversed();
  for (let piece = nextOf.get(quote.id); piece && !pieces.has(piece);) {
    pieces.add(piece);
    inOrder.push(piece);
    piece = nextOf.get(piece.id);
  }
  return inOrder.map((piece) => textAt(body, piece)?.slice(piece.start, piece.end) ?? '');

  function before({ continues }: Quote): Quote | undefined {
    return continues === undefined ? undefined : byId.get(continues);
  }
}
