import type { Range } from '../article/article.ts';

/** Chromium stops a distant voice after some 15 seconds: so many letters take less even when they are read slowly. */
export const LONGEST_BREATH = 160;
/** Where a reader would draw breath, the best places first. */
const PAUSES = [/[;:—–][\s]+/g, /,["”’»]?\s+/g, /\s+/g];

/** A range of a text in parts of at most 160 units, cut after a sign or a space; whatever has neither is cut anyway. */
export function breaths(text: string, { start, end }: Range): Range[] {
  const parts: Range[] = [];
  let from = start;
  while (end - from > LONGEST_BREATH) {
    const cut = from + pauseIn(text.slice(from, from + LONGEST_BREATH));
    parts.push({ start: from, end: cut });
    from = cut;
  }
  if (from < end) parts.push({ start: from, end });
  return parts;
}

/** The end of the last good pause that is not too early; never inside a surrogate pair. */
function pauseIn(text: string): number {
  for (const pause of PAUSES) {
    let last = 0;
    for (const found of text.matchAll(pause)) last = found.index + found[0].length;
    if (last > text.length / 3) return last;
  }
  return /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length;
}
