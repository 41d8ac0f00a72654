import { wordsOf } from '../../language/fold.ts';
import { wordNumber } from '../lexicon.ts';
import { createMatcher } from '../match-documents.ts';
import { createWordIndexer, type WordIndex } from '../word-index.ts';
import type { StoredDocument } from './archive-document.ts';
import { createDocumentStore, type DocumentStore } from './document-store.ts';
import type { SearchIndex, Texts } from './search-index.ts';
import { isWord, termOfPerson, termOfSection } from './term-order.ts';

/** An index of documents that are in memory: nothing is fetched. */
export type LocalIndex = SearchIndex & {
  /** The documents that have a term (see `term-order.ts`), ascending. */
  readonly postingsOf: (term: string) => Uint32Array;
};

/** Takes documents, the newest first, a few at a time if need be, and makes an index of those that it has. */
export type LocalIndexer = {
  readonly add: (documents: readonly StoredDocument[]) => void;
  /** The index of all that was added so far, the same however they were added; good until more are added. */
  readonly index: () => LocalIndex;
};

/** An indexer without documents. */
export function createLocalIndexer(): LocalIndexer {
  const words = createWordIndexer();
  const store = createDocumentStore();
  const people = new Map<string, Set<number>>();
  let size = 0;
  const add = (document: StoredDocument): void => {
    words.add(document.text, document.inLanguage);
    store.add(document);
    for (const person of document.people) {
      const term = termOfPerson(person);
      people.set(term, (people.get(term) ?? new Set()).add(size));
    }
    size++;
  };
  return {
    add: (documents) => documents.forEach(add),
    index: () => localIndex(words.index(), store, people),
  };
}

/** Holds nothing of the indexer but what is asked, so that the rest can go. */
function localIndex(
  { documents, lexicon, postingsOf, wordsOf: numbersOf }: WordIndex,
  store: DocumentStore,
  people: ReadonlyMap<string, ReadonlySet<number>>,
): LocalIndex {
  const sections = { slugs: store.sectionSlugs, of: store.sections() };
  const documentsOf = (term: string): Uint32Array => {
    if (isWord(term)) return postingsOf(wordNumber(lexicon, term));
    return Uint32Array.from(people.get(term) ?? documentsOfSection(sections, term));
  };
  const texts: Texts = { has: () => true, get: store.at, wordsOf: numbersOf };
  return {
    documents,
    days: store.days(),
    sections,
    fetchSections: async () => sections,
    lexicon: () => lexicon,
    learnWords: async () => {},
    termsOfPerson: (person) => [...people.keys()].filter(hasWords(wordsOf(person))),
    postingsOf: documentsOf,
    fetchTerms: async (terms) => new Map(terms.map((term) => [term, documentsOf(term)])),
    fetchAttempt: async (attempt) => ({ attempt, postingsOf, isComplete: true }),
    match: createMatcher(documents),
    texts,
    fetchTexts: async () => texts,
  };
}

function documentsOfSection(
  { slugs, of }: NonNullable<SearchIndex['sections']>,
  term: string,
): number[] {
  const terms = slugs.map(termOfSection);
  const documents: number[] = [];
  for (let at = 0; at < of.length; at++) if (terms[of[at] ?? 0] === term) documents.push(at);
  return documents;
}

/** Whether all of some words are among those of a text. */
function hasWords(words: readonly string[]): (text: string) => boolean {
  return (text) => {
    const among = wordsOf(text);
    return words.every((word) => among.includes(word));
  };
}
