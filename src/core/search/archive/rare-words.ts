import { prefixRange, wordNumber, type Lexicon } from '../lexicon.ts';
import { nearWords } from '../near-words.ts';
import type { QueryWord } from '../parse-query.ts';
import type { ArchiveIndex } from './open-index.ts';
import type { Waiting } from './file-cache.ts';

/** An open word whose resident words stand in fewer documents may be meant for a rare one. */
const FEW = 20;
/** So many files at most are looked through for a word that may be misspelt in its first letters. */
const MOST_FILES = 3;

/**
 * Fetches the files of rare words that a query needs: for each word that the lexicon does not know, and for a beginning
 * that few documents have, the file of its place in the alphabet; where still nothing is near, the other files too if
 * they are few. For a word that is known they are not fetched, so that other forms of it which one document alone
 * has are only found by themselves, or once all is in memory.
 */
export async function fetchRareWords(
  index: ArchiveIndex,
  words: readonly QueryWord[],
  waiting: Waiting,
): Promise<void> {
  const { rare } = index.manifest;
  const unknown = words.filter((word) => isUnknown(index.lexicon(), word));
  const ofPlace = ({ word }: QueryWord) => rare.findLast(({ first }) => first <= word) ?? rare[0];
  await addFiles(index, new Set(unknown.map(ofPlace)), waiting);
  const isFar = unknown.some(({ word }) => !isKnown(index.lexicon(), word));
  if (isFar && rare.length <= MOST_FILES) await addFiles(index, rare, waiting);
}

async function addFiles(
  { lexicons, files }: ArchiveIndex,
  rare: Iterable<{ readonly path: string } | undefined>,
  waiting: Waiting,
): Promise<void> {
  await Promise.all(
    Array.from(rare, async (file) => {
      const isNew = file !== undefined && !lexicons.has(file.path);
      const words = isNew ? await files.lexicon(file.path, waiting) : undefined;
      if (words && file) lexicons.set(file.path, words);
    }),
  );
}

function isUnknown(lexicon: Lexicon, { word, open }: QueryWord): boolean {
  if (!open) return wordNumber(lexicon, word) < 0;
  const { first, end } = prefixRange(lexicon, word);
  let documents = 0;
  for (let number = first; number < end; number++) documents += lexicon.counts[number] ?? 0;
  return documents < FEW;
}

function isKnown(lexicon: Lexicon, word: string): boolean {
  const { first, end } = prefixRange(lexicon, word);
  return first < end || nearWords(lexicon, word, 1).length > 0;
}
