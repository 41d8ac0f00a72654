/**
 * Words a minute in silent reading of non-fiction: the mean of 190 studies in Marc Brysbaert, *How many words do we
 * read per minute?*, Journal of Memory and Language 109 (2019). It is measured in English; there is no figure of that
 * strength for Indonesian, so both languages are reckoned alike.
 */
const WORDS_PER_MINUTE = 238;

/** The minutes that reading so many words takes, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

/** How many words a text has: runs without white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let count = 0;
  for (const run of text.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(run)) count++;
  return count;
}
