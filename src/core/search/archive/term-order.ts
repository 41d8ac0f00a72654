import { indonesianReadings } from '../../language/indonesian-affixes.ts';
import { slugOf } from '../../language/slug.ts';
import { firstFrom } from '../first-from.ts';

/** Ids that are slugs; another is made one, so that no term has a capital letter or a slash. */
const PLAIN_ID = /^[a-z0-9-]+$/;
const SHORTEST_FORM = 5;
const LONGEST_FORM = 40;

/** The term of a section's documents, by the section's slug. No folded word has such a sign. */
export const termOfSection = (slug: string): string => `#${slug}`;

/** The term of the documents that a person speaks in, by the person's id. */
export const termOfPerson = (id: string): string => `@${PLAIN_ID.test(id) ? id : slugOf(id)}`;

/** Whether a term is a word of documents. */
export const isWord = (term: string): boolean => !/^[#@]/.test(term);

/**
 * What terms are ordered by in the shards: the root that the affix rules alone are sure of, then the word, so that the
 * forms of one root are mostly neighbours (English forms are so by themselves); other terms come before all words. A
 * reader computes the keys of words anew to know which shard to ask, so a change to the affix rules wants archives to be
 * built anew: `hasOwnOrder` tells where that was forgotten.
 */
export function termKey(term: string): string {
  return isWord(term) ? `${sureRoot(term)} ${term}` : term;
}

/** The term of a key. */
export const termOfKey = (key: string): string => key.slice(key.indexOf(' ') + 1);

/** Whether these keys are what `termKey` makes of their terms today. */
export function hasOwnOrder(keys: readonly string[]): boolean {
  return keys.every((key) => termKey(termOfKey(key)) === key);
}

/** Which shard has a key, by the first key of each shard: the last that does not begin after it; −1 before the first. */
export function shardOfKey(firstKeys: readonly string[], key: string): number {
  return firstFrom(firstKeys, `${key}\0`) - 1;
}

function sureRoot(word: string): string {
  if (word.length < SHORTEST_FORM || word.length > LONGEST_FORM) return word;
  return indonesianReadings(word).find(({ sure }) => sure)?.root ?? word;
}
