import { foldedWords } from './fold.ts';
import { stopWords } from './stop-words.ts';

/** How much of a text is looked at, in UTF-16 units: enough to be sure, and a long text costs no more. */
const LOOKED_AT = 5000;
/** Every eighth word at least carries grammar in Indonesian and in English prose; in headlines every twelfth. */
const LEAST_SHARE = 1 / 12;
const LEAST_HITS = 2;
const LEAST_LEAD = 1.5;

/** Shapes that only one of the two languages gives its words; weaker than a word of grammar, so it counts half. */
const SHAPES = {
  id: /^(?:me(?:m[bp]|n[cdj]|ng|ny)|ber|di(?=.{6})|ter(?=.{5})|pe(?:m[b]|n[cdg]|ny)|ke(?=.{4}.*an$)).{3,}$|.{3}(?:nya|kan)$/,
  en: /.{3}(?:ing|tion|tions|ment|ed|ly|ness|ous)$|^(?:wh|th).{2,}|.[aeiou]ck/,
} as const;

/**
 * The language of a text, Indonesian or English, by its words of grammar and the shapes of the others; `und` where
 * there is too little to tell, where both are as strong, or where it is neither. Reads the first 5,000 characters.
 */
export function detectLanguage(text: string): 'id' | 'en' | 'und' {
  const words = foldedWords(text.slice(0, LOOKED_AT)).map(({ word }) => word);
  const id = evidence(words, 'id');
  const en = evidence(words, 'en');
  const most = Math.max(id, en);
  if (most < LEAST_HITS || most < words.length * LEAST_SHARE) return 'und';
  if (most < LEAST_LEAD * Math.min(id, en)) return 'und';
  return id > en ? 'id' : 'en';
}

function evidence(words: readonly string[], language: 'id' | 'en'): number {
  let hits = 0;
  for (const word of words) {
    if (stopWords[language].has(word)) hits += 1;
    else if (word.length < 30 && SHAPES[language].test(word)) hits += 0.5;
  }
  return hits;
}
