import type { Article, Quote } from '../article/article.ts';
import { textAt } from '../article/text-at.ts';
import { wellFormed } from '../language/well-formed.ts';
import type { ArchiveDocument } from '../search/archive/archive-document.ts';
import { placeInArchive } from './headline-document.ts';

/**
 * What the archive of quotes has of an article, in an edition whose days are those of `timeZone`: a document a whole
 * quotation, in reading order. Its text is the quotation word for word with its marks, the pieces of one over several
 * blocks on lines of their own; its id is that of the first piece, which is where its address leads.
 */
export function quoteDocuments(article: Article, timeZone: string): ArchiveDocument[] {
  const headline = wellFormed(article.headline);
  return wholeQuotations(article.quotes).flatMap((pieces): ArchiveDocument[] => {
    const [first] = pieces;
    if (!first) return [];
    const speaker = first.speaker ?? undefined;
    return [
      {
        text: pieces.map((piece) => wordsOfPiece(article, piece)).join('\n'),
        slug: article.slug,
        headline,
        id: first.id,
        ...(speaker !== undefined && { speaker }),
        ...placeInArchive(article, timeZone),
        people: speaker === undefined ? [] : [speaker],
      },
    ];
  });
}

/** The quotes of an article, those that continue one another together. */
function wholeQuotations(quotes: readonly Quote[]): readonly (readonly Quote[])[] {
  const wholes: Quote[][] = [];
  const byPiece = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const before = quote.continues === undefined ? undefined : byPiece.get(quote.continues);
    const whole = before ?? [];
    if (!before) wholes.push(whole);
    whole.push(quote);
    byPiece.set(quote.id, whole);
  }
  return wholes;
}

function wordsOfPiece({ body }: Article, piece: Quote): string {
  return wellFormed(textAt(body, piece)?.slice(piece.start, piece.end) ?? '');
}
