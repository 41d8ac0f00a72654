import { stemEnglish } from './english-stem.ts';
import { stemIndonesian } from './indonesian-stem.ts';

/**
 * What a folded word shares with the other forms of its family, by the light affix rules of its language (a BCP 47
 * tag): `pemilihan`, `memilih` → `pilih`; `voted`, `voting` → `vote`. A key to compare by, not always a word of the
 * language. A language without rules leaves the word as it is.
 */
export function stem(word: string, inLanguage: string): string {
  if (/^id\b/i.test(inLanguage)) return stemIndonesian(word);
  if (/^en\b/i.test(inLanguage)) return stemEnglish(word);
  return word;
}
