import { fold } from '../language/fold.ts';

/** A word to find, folded. `open`: it is the last and may still be being typed, so that longer words match too. */
export type QueryWord = { readonly word: string; readonly open: boolean };

/** What a query asks for: words, phrases (words that follow each other) and words that must not be there. */
export type Query = {
  readonly words: readonly QueryWord[];
  readonly phrases: readonly (readonly string[])[];
  readonly excluded: readonly string[];
};

/** More words than anyone types; the rest of a pasted text is not looked at. */
const MOST_WORDS = 16;
const LONGEST = 500;
const PARTS =
  /(?<minus>(?<!\S)-(?=\S))?(?:["“”„«»](?<phrase>[^"“”„«»]*)["“”„«»]?|(?<token>[^\s"“”„«»]+))/gu;

/**
 * Reads a query: words, `"phrases in quotation marks"`, `-without`. The words of a phrase are among `words` too.
 * The last word is open unless white space or a quotation mark follows it. Looks at 500 characters and 16 words.
 */
export function parseQuery(text: string): Query {
  const asked = text.slice(0, LONGEST);
  const words: QueryWord[] = [];
  const phrases: string[][] = [];
  const excluded: string[] = [];
  for (const { 0: part, index, groups } of asked.matchAll(PARTS)) {
    const folded = foldedParts(groups?.['phrase'] ?? groups?.['token'] ?? '');
    if (groups?.['minus'] !== undefined) {
      excluded.push(...folded);
      continue;
    }
    if (groups?.['phrase'] !== undefined && folded.length > 1) phrases.push(folded);
    const typing = groups?.['token'] !== undefined && index + part.length === asked.length;
    folded.forEach((word, at) => words.push({ word, open: typing && at === folded.length - 1 }));
  }
  return { words: withoutRepeats(words).slice(-MOST_WORDS), phrases, excluded };
}

function foldedParts(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '');
}

function withoutRepeats(words: readonly QueryWord[]): QueryWord[] {
  return words.filter(
    ({ word }, index) => !words.some((other, later) => later > index && other.word === word),
  );
}
