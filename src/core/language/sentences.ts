import type { Range } from '../article/article.ts';
import { isAbbreviation } from './abbreviations.ts';

const STOP = /[.!?…]+[)\]"”“’'»]*/g;
const WORD_BEFORE = /[\p{L}\p{M}.]+$/u;
const LONGEST_ABBREVIATION = 12;
const SPACE = /\s/;
/** What is kept of a sentence before and after a range: a text without any stop may be of any length. */
const MOST_CONTEXT = 2_000;
const LOWER = /[\p{Ll},;:]/u;

/**
 * The sentences of a text, one after another without a gap: white space after a sentence belongs to it, so the ranges
 * put together again are the whole text. Abbreviations and figures end none (`Prof.`, `Rp 1.000`, `S.H.`, `a.m.`),
 * closing marks after the stop belong to the sentence, and what goes on in lower case has not ended (`“…?” kata Ratna.`).
 */
export function sentences(text: string, inLanguage: string): Range[] {
  const found: Range[] = [];
  let start = 0;
  for (const stop of text.matchAll(STOP)) {
    const end = afterSpace(text, stop.index + stop[0].length);
    if (end === text.length || !endsSentence(text, stop.index, stop[0], end, inLanguage)) continue;
    found.push({ start, end });
    start = end;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}

/** The sentences that a range touches, as one range without the white space at its end: one sentence of context. */
export function sentenceAround(text: string, range: Range, inLanguage: string): Range {
  return sentenceFinder(inLanguage)(text, range);
}

/** Gives the sentence around a range of a text, as `sentenceAround` does; each text is parted into sentences once. */
export function sentenceFinder(inLanguage: string): (text: string, range: Range) => Range {
  const parted = new Map<string, readonly Range[]>();
  return (text, range) => {
    const known = parted.get(text) ?? sentences(text, inLanguage);
    parted.set(text, known);
    return around(text, range, known);
  };
}

function around(text: string, range: Range, parts: readonly Range[]): Range {
  const first = parts[sentenceAt(parts, range.start)];
  const last = parts[sentenceAt(parts, Math.max(range.start, range.end - 1))];
  let start = first?.start ?? 0;
  let end = last?.end ?? text.length;
  if (start < range.start - MOST_CONTEXT) {
    start = range.start - MOST_CONTEXT;
    start += text.slice(start, range.start).indexOf(' ') + 1;
  }
  if (end > range.end + MOST_CONTEXT) {
    const cut = text.slice(range.end, range.end + MOST_CONTEXT).lastIndexOf(' ');
    end = cut < 0 ? range.end + MOST_CONTEXT : range.end + cut;
  }
  while (end > range.end && SPACE.test(text.charAt(end - 1))) end--;
  return { start: Math.min(start, range.start), end: Math.max(end, range.end) };
}

/** The number of the sentence that a place is in. */
function sentenceAt(parts: readonly Range[], place: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((parts[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function afterSpace(text: string, from: number): number {
  let index = from;
  while (index < text.length && SPACE.test(text.charAt(index))) index++;
  return index;
}

function endsSentence(
  text: string,
  at: number,
  stop: string,
  next: number,
  inLanguage: string,
): boolean {
  if (LOWER.test(text.charAt(next))) return false;
  if (stop !== '.') return next > at + stop.length || isClosing(stop);
  const glued = next === at + 1;
  if (glued) return isGluedSentence(text, at);
  const before =
    WORD_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_ABBREVIATION), at))?.[0] ?? '';
  if (before.length === 1) return false;
  return (
    !isAbbreviation(before.replaceAll('.', '').toLowerCase(), inLanguage) &&
    !/^(?:\p{Lu}\.)+\p{L}+$/u.test(before)
  );
}

function isClosing(stop: string): boolean {
  return stop.length > 1 && !/^[.…]+$/.test(stop);
}

/** A sentence that begins without a space: lower-case letters before the stop, a capital after it, no address. */
function isGluedSentence(text: string, at: number): boolean {
  return (
    /\p{Ll}{3}$/u.test(text.slice(Math.max(0, at - 3), at)) &&
    /^\p{Lu}/u.test(text.slice(at + 1, at + 3))
  );
}
