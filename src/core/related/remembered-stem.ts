import { stem } from '../language/stem.ts';

/** News is told in few words: the stems of so many are remembered. */
const MOST = 50_000;
const stems = new Map<string, string>();

/** The stem of a folded word, as `stem` finds it. */
export function rememberedStem(word: string, inLanguage: string): string {
  const key = `${inLanguage} ${word}`;
  const known = stems.get(key);
  if (known !== undefined) return known;
  if (stems.size >= MOST) stems.clear();
  const found = stem(word, inLanguage);
  stems.set(key, found);
  return found;
}
