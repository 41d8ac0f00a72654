import { wordsOf } from '../../language/fold.ts';
import { slugOf } from '../../language/slug.ts';
import { createGrowingNumbers } from '../../language/growing-numbers.ts';
import { languageBitOf, wordNumber } from '../lexicon.ts';
import { createMatcher } from '../match-documents.ts';
import type { Sliced } from '../../language/sliced.ts';
import { createNumberedNames } from '../numbered-names.ts';
import { createWordIndexer, type WordIndex } from '../word-index.ts';
import type { DocumentFile } from './document-file.ts';
import type { SearchIndex, Texts } from './search-index.ts';
import { isWord, termOfPerson, termOfSection } from './term-order.ts';
import { cellText, type Column } from './text-column.ts';

/** An index of documents that are in memory: nothing is fetched. */
export type LocalIndex = SearchIndex & {
  /** The documents that have a term (see `term-order.ts`), ascending. */
  readonly postingsOf: (term: string) => Uint32Array;
};

/** Takes documents, the newest first, a few at a time if need be, and makes an index of those that it has. */
export type LocalIndexer = {
  /** Takes these rows of a file; the file is kept. */
  readonly add: (file: DocumentFile, rows: Uint32Array) => void;
  /** The index of all that was added so far, the same however they were added. */
  readonly index: () => Sliced<LocalIndex>;
};

/** A file of which documents are held, and what its distinct values stand for. */
type HeldFile = {
  readonly file: DocumentFile;
  readonly languages: readonly number[];
  readonly sections: readonly number[];
  readonly people: readonly string[];
};

/** Where documents are: the place of the file, and the row there, of which a file has fewer than these. */
const ROWS = 2 ** 16;

/** An indexer without documents. */
export function createLocalIndexer(): LocalIndexer {
  const words = createWordIndexer(cellText);
  const files: HeldFile[] = [];
  const places = createGrowingNumbers();
  const days = createGrowingNumbers();
  const sections = createGrowingNumbers();
  const slugs = createNumberedNames();
  const people = new Map<string, number[]>();
  const hold = (file: DocumentFile): HeldFile => ({
    file,
    languages: distinctOf(file.languages, languageBitOf),
    sections: distinctOf(file.sections, (name) => slugs.numberOf(name && slugOf(name))),
    people: distinctOf(file.people, termOfPerson),
  });
  const addRow = (held: HeldFile, row: number): void => {
    const { file } = held;
    const language = held.languages[firstOf(file.languages, row)] ?? 0;
    const [start, end] = file.textRange(row);
    words.add(file.bytes, start, end, language);
    const { starts, values } = file.people.cells;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const term = held.people[values[at] ?? 0] ?? '';
      const documents = people.get(term) ?? [];
      if (documents.length === 0) people.set(term, documents);
      if (documents.at(-1) !== places.size()) documents.push(places.size());
    }
    days.add(file.day(row));
    sections.add(held.sections[firstOf(file.sections, row)] ?? 0);
    places.add((files.length - 1) * ROWS + row);
  };
  return {
    add: (file, rows) => {
      if (files.at(-1)?.file !== file) files.push(hold(file));
      const last = files.at(-1);
      if (last) for (const row of rows) addRow(last, row);
    },
    *index() {
      return localIndex(yield* words.index(), {
        rowOf: rowFinder(files, places.whole()),
        days: days.whole(),
        sections: { slugs: slugs.names, of: sections.whole() },
        people,
      });
    },
  };
}

/** What is known of documents in memory beside their words. */
type Held = {
  readonly rowOf: (document: number) => readonly [file: DocumentFile | undefined, row: number];
  readonly days: Uint32Array;
  readonly sections: NonNullable<SearchIndex['sections']>;
  readonly people: ReadonlyMap<string, readonly number[]>;
};

function rowFinder(held: readonly HeldFile[], places: Uint32Array): Held['rowOf'] {
  const files = held.map(({ file }) => file);
  return (document) => {
    const place = places[document] ?? 0;
    return [files[Math.floor(place / ROWS)], place % ROWS];
  };
}

/** Holds nothing of the indexer but what is asked, so that the rest can go. */
function localIndex(
  { documents, lexicon, postingsOf: documentsOfWord, wordsIn }: WordIndex,
  { rowOf, days, sections, people }: Held,
): LocalIndex {
  const documentsOf = (term: string): Uint32Array => {
    if (isWord(term)) return documentsOfWord(wordNumber(lexicon, term));
    return Uint32Array.from(people.get(term) ?? documentsOfSection(sections, term));
  };
  const texts: Texts = {
    has: () => true,
    get: (document) => {
      const [file, row] = rowOf(document);
      return file?.at(row);
    },
    wordsOf: (document) => {
      const [file, row] = rowOf(document);
      return file ? wordsIn(file.bytes, ...file.textRange(row)) : [];
    },
  };
  return {
    documents,
    days,
    sections,
    fetchSections: async () => sections,
    lexicon: () => lexicon,
    learnWords: async () => {},
    termsOfPerson: (person) => [...people.keys()].filter(hasWords(wordsOf(person))),
    postingsOf: documentsOf,
    fetchTerms: async (terms) => new Map(terms.map((term) => [term, documentsOf(term)])),
    fetchAttempt: async (attempt) => ({
      attempt,
      postingsOf: documentsOfWord,
      isComplete: true,
    }),
    match: createMatcher(documents),
    texts,
    fetchTexts: async () => texts,
  };
}

/** The first value of a row; −1 where it has none. */
function firstOf({ cells: { starts, values } }: Column, row: number): number {
  const start = starts[row] ?? 0;
  return start < (starts[row + 1] ?? 0) ? (values[start] ?? -1) : -1;
}

const distinctOf = <Value>({ distinct, text }: Column, valueOf: (text: string) => Value): Value[] =>
  Array.from({ length: distinct }, (_, value) => valueOf(text(value)));

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
