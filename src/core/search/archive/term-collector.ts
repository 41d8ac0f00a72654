import type { ArchiveDocument } from './archive-document.ts';
import { languageBitOf } from '../lexicon.ts';
import { termsOfDocument } from './document-terms.ts';
import { createPostingLists } from './posting-lists.ts';
import { isWord } from './term-order.ts';
import type { TermPostings } from './term-shard.ts';

/** A term, in how many documents it is, and these once they are asked for: of all terms they are too many to be at hand. */
export type CollectedTerm = Omit<TermPostings, 'documents'> & {
  readonly count: number;
  readonly documents: () => Uint32Array;
};

/** Gathers the terms of documents as they stream by. */
export type TermCollector = {
  /** Takes the next document; documents are numbered from 0. */
  readonly add: (document: ArchiveDocument) => void;
  /** Every term once, in no order. */
  readonly terms: () => CollectedTerm[];
};

/** Starts without documents. */
export function createTermCollector(): TermCollector {
  const numbers = new Map<string, number>();
  const languages: number[] = [];
  const postings = createPostingLists();
  let documents = 0;
  const note = (term: string, language: number): void => {
    const number = numbers.get(term) ?? numbers.size;
    if (number === numbers.size) {
      numbers.set(term, number);
      languages.push(0);
    }
    if (isWord(term)) languages[number] = (languages[number] ?? 0) | language;
    postings.add(number, documents);
  };
  return {
    add(document) {
      const language = languageBitOf(document.inLanguage);
      for (const term of termsOfDocument(document)) note(term, language);
      documents++;
    },
    terms: () =>
      Array.from(numbers, ([term, number]) => ({
        term,
        languages: languages[number] ?? 0,
        count: postings.count(number),
        documents: () => postings.documents(number),
      })),
  };
}
