import { stem } from '../language/stem.ts';

/** News is told in few words: the stems of so many are remembered. */
const MOST = 50_000;
const MOST_LANGUAGES = 4;
const byLanguage = new Map<string, Map<string, string>>();

/** The stem of a folded word, as `stem` finds it. */
export function rememberedStem(word: string, inLanguage: string): string {
  const stems = stemsOf(inLanguage);
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MOST) stems.clear();
  const found = stem(word, inLanguage);
  stems.set(word, found);
  return found;
}

/** An article may name any language: few are remembered at a time. */
function stemsOf(inLanguage: string): Map<string, string> {
  const known = byLanguage.get(inLanguage);
  if (known) return known;
  if (byLanguage.size >= MOST_LANGUAGES) byLanguage.clear();
  const stems = new Map<string, string>();
  byLanguage.set(inLanguage, stems);
  return stems;
}
