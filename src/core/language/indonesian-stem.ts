import { indonesianReadings, type Reading } from './indonesian-affixes.ts';
import { indonesianRoots } from './indonesian-roots.ts';
import { indonesianWholeWords } from './indonesian-whole-words.ts';

/**
 * The root of a folded Indonesian word: the longest known root that the affixes allow, else what the sound rules
 * are sure of, else the word itself. `roots` are the known ones; a text's own vocabulary can stand in for them.
 * A reduplicated word (`besar-besaran`) has the root of its last part.
 */
export function stemIndonesian(
  word: string,
  roots: { has(word: string): boolean } = indonesianRoots,
): string {
  const hyphen = word.lastIndexOf('-');
  if (hyphen >= 0) return stemReduplicated(word, hyphen, roots);
  if (roots.has(word)) return word;
  const bare = word.replace(/nya$/, '');
  if (indonesianWholeWords.has(bare)) return bare;
  const readings = indonesianReadings(word);
  return longestKnown(readings, roots) ?? readings.find(({ sure }) => sure)?.root ?? word;
}

function stemReduplicated(
  word: string,
  hyphen: number,
  roots: { has(word: string): boolean },
): string {
  const one = stemIndonesian(word.slice(0, hyphen), roots);
  const other = stemIndonesian(word.slice(hyphen + 1), roots);
  return one.endsWith(other) || other.startsWith(one) ? other : word;
}

function longestKnown(
  readings: readonly Reading[],
  roots: { has(word: string): boolean },
): string | undefined {
  let longest: string | undefined;
  for (const { root } of readings) {
    if (root.length > (longest?.length ?? 2) && roots.has(root)) longest = root;
  }
  return longest;
}
