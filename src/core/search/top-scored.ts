/** A document, by its number, and its score. */
export type Scored = { readonly document: number; readonly score: number };

/**
 * The `limit` best of many documents by their scores, which stand in the same order; best first, the newer (of the
 * lower number) before its equals. So many at a time are gathered and cut to the best half, so that time is linear in
 * the number of documents for the few that are shown.
 */
export function topScored(
  documents: ArrayLike<number>,
  scores: ArrayLike<number>,
  limit: number,
): Scored[] {
  let best: Scored[] = [];
  let least = -Infinity;
  const cut = (): void => {
    best = best.toSorted(order).slice(0, limit);
    if (best.length === limit) least = best.at(-1)?.score ?? -Infinity;
  };
  for (let at = 0; at < documents.length; at++) {
    const score = scores[at] ?? 0;
    if (score < least) continue;
    best.push({ document: documents[at] ?? 0, score });
    if (best.length > 2 * limit) cut();
  }
  cut();
  return best;
}

const order = (one: Scored, other: Scored): number =>
  other.score - one.score || one.document - other.document;
