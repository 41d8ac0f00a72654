import { postingsOf, type Postings } from './postings.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';

/** The words of an index by their stem in each language. */
export type WordFamilies = Readonly<Record<FamilyLanguage, ReadonlyMap<string, readonly number[]>>>;

/** The languages whose affixes are known. */
export type FamilyLanguage = 'id' | 'en';

/**
 * Groups words by stem. A title with more English than Indonesian words of grammar lends its words to the English
 * families, any other to the Indonesian ones: headlines are too short to tell more, and most are Indonesian.
 */
export function createWordFamilies(words: readonly string[], wordsOfTitle: Postings): WordFamilies {
  const languages = languagesOfWords(words, wordsOfTitle);
  return {
    id: families(words, (number) => ((languages[number] ?? 0) & 1) !== 0, 'id'),
    en: families(words, (number) => ((languages[number] ?? 0) & 2) !== 0, 'en'),
  };
}

/** For each word whether it is in an Indonesian title (1), an English one (2), or both (3). */
function languagesOfWords(words: readonly string[], wordsOfTitle: Postings): Uint8Array {
  const lean = Int8Array.from(
    words,
    (word) => Number(isStopWord(word, 'en')) - Number(isStopWord(word, 'id')),
  );
  const languages = new Uint8Array(words.length);
  for (let title = 0; title + 1 < wordsOfTitle.starts.length; title++) {
    const text = postingsOf(wordsOfTitle, title);
    let english = 0;
    for (const word of text) english += lean[word] ?? 0;
    const bit = english > 0 ? 2 : 1;
    for (const word of text) languages[word] = (languages[word] ?? 0) | bit;
  }
  return languages;
}

function families(
  words: readonly string[],
  belongs: (number: number) => boolean,
  language: FamilyLanguage,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [number, word] of words.entries()) {
    if (!belongs(number)) continue;
    const root = stem(word, language);
    const group = groups.get(root);
    if (group) group.push(number);
    else groups.set(root, [number]);
  }
  return groups;
}
