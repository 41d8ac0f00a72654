/** The postings of terms in the whole archive, those that were asked for last. */
export type JoinedPostings = {
  readonly get: (term: string) => Uint32Array | undefined;
  readonly keep: (term: string, documents: Uint32Array) => void;
};

/** So many numbers of documents are kept: 8 MB. */
const KEPT = 2_000_000;

/** Keeps nothing yet: the next key mostly asks for terms that the last one asked for. */
export function createJoinedPostings(): JoinedPostings {
  const lists = new Map<string, Uint32Array>();
  let kept = 0;
  return {
    get(term) {
      const documents = lists.get(term);
      if (documents && lists.delete(term)) lists.set(term, documents);
      return documents;
    },
    keep(term, documents) {
      // Two searches at once may have joined the same.
      if (lists.has(term)) return;
      lists.set(term, documents);
      kept += documents.length;
      for (const [oldest, { length }] of lists) {
        if (kept <= KEPT) break;
        lists.delete(oldest);
        kept -= length;
      }
    },
  };
}
