import type { ArchiveDocument } from './archive-document.ts';
import { languageBitOf } from '../lexicon.ts';
import { termsOfDocument } from './document-terms.ts';
import { createGrowingNumbers } from '../growing-numbers.ts';
import { isWord } from './term-order.ts';
import type { TermPostings } from './term-shard.ts';

/** Gathers the terms of documents as they stream by, in typed arrays. */
export type TermCollector = {
  /** Takes the next document; documents are numbered from 0. */
  readonly add: (document: ArchiveDocument) => void;
  /** Every term once with its documents, in no order; the postings are views of one array. */
  readonly terms: () => TermPostings[];
};

/** Starts without documents. */
export function createTermCollector(): TermCollector {
  const numbers = new Map<string, number>();
  const languages: number[] = [];
  const counts: number[] = [];
  /** The document, counted from 1, in which each term was last seen: within one a term counts once. */
  const lastSeen: number[] = [];
  const terms = createGrowingNumbers();
  const ends = createGrowingNumbers();
  const note = (term: string, language: number): void => {
    const number = numbers.get(term) ?? numbers.size;
    if (number === numbers.size) {
      numbers.set(term, number);
      languages.push(0);
      counts.push(0);
      lastSeen.push(0);
    }
    if (lastSeen[number] === ends.size() + 1) return;
    lastSeen[number] = ends.size() + 1;
    counts[number] = (counts[number] ?? 0) + 1;
    if (isWord(term)) languages[number] = (languages[number] ?? 0) | language;
    terms.add(number);
  };
  return {
    add(document) {
      const language = languageBitOf(document.inLanguage);
      for (const term of termsOfDocument(document)) note(term, language);
      ends.add(terms.size());
    },
    terms() {
      const lists = listsOf(terms.whole(), ends.whole(), counts);
      return Array.from(numbers, ([term, number]) => ({
        term,
        languages: languages[number] ?? 0,
        documents: lists[number] ?? new Uint32Array(),
      }));
    },
  };
}

/** The documents of each term, by a counting sort: `terms` are those of one document after the other. */
function listsOf(terms: Uint32Array, ends: Uint32Array, counts: readonly number[]): Uint32Array[] {
  const all = new Uint32Array(terms.length);
  let start = 0;
  const lists = counts.map((count) => all.subarray(start, (start += count)));
  const filled = new Uint32Array(counts.length);
  let at = 0;
  for (let document = 0; document < ends.length; document++) {
    for (; at < (ends[document] ?? 0); at++) {
      const term = terms[at] ?? 0;
      const place = filled[term] ?? 0;
      const list = lists[term];
      if (list) list[place] = document;
      filled[term] = place + 1;
    }
  }
  return lists;
}
