import { indonesianReadings, type Reading } from '../language/indonesian-affixes.ts';
import { indonesianWholeWords } from '../language/indonesian-whole-words.ts';

/** What speaks for a root, in powers of two of the number of words that it would explain; set on our own families. */
const FOR = { known: 2, sure: 1.5, rarer: 0.3, lost: 0.3 } as const;
/** How many times rarer than its form a root may count as, in powers of two. */
const RAREST = 6;
/** So many words must point to a root whose shape is not sure, or that is short. */
const POINTED_TO = { unsure: 2, short: 3 } as const;
const SHORT_ROOT = 3;
const MOST_LAYERS = 3;

/** The number of texts that have a word; 0 for a word of no text. */
type CountOf = (word: string) => number;

/**
 * Finds the root of any folded Indonesian word with the words of a collection as the dictionary. Of the readings
 * that the affix rules allow, that one holds for which most speaks: how many words of the collection could come from
 * the root, whether it is a word itself and no rarity beside its form, whether its sounds make it sure, and how few
 * letters it gives up. It is repeated, since a root may have one of its own (`pengujian`, `penguji`, `uji`).
 */
export function createIndonesianRoots(
  words: readonly string[],
  countOf: CountOf,
): (word: string) => string {
  const support = countSupport(words);
  return (word) => {
    let root = word;
    for (let layer = 0; layer < MOST_LAYERS; layer++) {
      const next = likeliestRoot(root, countOf, support);
      if (next === root) break;
      root = next;
    }
    return root;
  };
}

/** For each root that two words or more could come from, how many; only roots that are words or sure to be one. */
function countSupport(words: readonly string[]): ReadonlyMap<string, number> {
  const known = new Set(words);
  const support = new Map<string, number>();
  for (const word of words) {
    const roots: string[] = [];
    for (const { root, sure } of readingsOf(word)) {
      if ((!sure && !known.has(root)) || roots.includes(root)) continue;
      roots.push(root);
      support.set(root, (support.get(root) ?? 0) + 1);
    }
  }
  return new Map([...support].filter(([, count]) => count > 1));
}

function likeliestRoot(
  word: string,
  countOf: CountOf,
  support: ReadonlyMap<string, number>,
): string {
  const count = countOf(word);
  let likeliest = word;
  let most = count > 0 ? FOR.known + Math.log2(1 + (support.get(word) ?? 0)) : 0;
  for (const { root, sure } of readingsOf(word)) {
    const pointed = support.get(root) ?? 1;
    if (root.length === SHORT_ROOT && pointed < POINTED_TO.short) continue;
    if (!sure && pointed < POINTED_TO.unsure) continue;
    const rootCount = countOf(root);
    if (!sure && rootCount === 0) continue;
    const lost = FOR.lost * (word.length - root.length);
    const known = rootCount > 0 ? FOR.known - FOR.rarer * timesRarer(rootCount, count) : 0;
    const speaks = Math.log2(1 + pointed) + (sure ? FOR.sure : 0) + known - lost;
    if (speaks > most) [likeliest, most] = [root, speaks];
  }
  return likeliest;
}

/** In powers of two, from 0 to `RAREST`. */
function timesRarer(root: number, form: number): number {
  return Math.min(RAREST, Math.max(0, Math.log2((form + 1) / (root + 1))));
}

function readingsOf(word: string): readonly Reading[] {
  return indonesianWholeWords.has(word) ? [] : indonesianReadings(word);
}
