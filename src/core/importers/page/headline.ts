import { readDateline } from './dateline.ts';
import { isCreditLabel } from './caption.ts';
import type { KnownLine } from './known-line.ts';
import { endsSentence, titleShare } from './line-shape.ts';
import { isSectionName } from './sections.ts';

/** How much of the text a headline is compared with, in lines. */
const COMPARED_LINES = 12;
/** How far from itself a headline is said again, in lines. */
const NEAR = 12;
const LEAST_SCORE = 2;

/**
 * The headline among the lines above the text: a few words, many of which come again in the text; near the top; often
 * said twice; often with the byline or the date right below; or the only line there. Undefined where none is like that.
 */
export function findHeadline(
  lines: readonly KnownLine[],
  firstText: number,
  bodyStart: number,
): number | undefined {
  const vocabulary = wordsBelow(lines, bodyStart);
  const keys = lines.slice(0, bodyStart + 3).map((line) => line.key);
  let best: { index: number; score: number } | undefined;
  let candidates = 0;
  let belowByline = false;
  for (let index = 0; index < bodyStart; index++) {
    const line = lines[index];
    if (line && ((line.credits ?? line.byline) !== undefined || line.date?.timed))
      belowByline = true;
    if (!line || (line.prose && index >= firstText)) continue;
    if (!isCandidate(line, lines[index + 1])) continue;
    const score =
      shapeScore(line) +
      4 * shareKnown(line, vocabulary) +
      (candidates === 0 ? 2 : 0) +
      (comesAgain(keys, index) ? 1 : 0) +
      (isAboveByline(lines, index) ? 2 : 0) -
      (belowByline ? 2 : 0);
    candidates++;
    if (!best || score > best.score) best = { index, score };
  }
  return best && (best.score >= LEAST_SCORE || candidates === 1) ? best.index : undefined;
}

function isCandidate(line: KnownLine, next: KnownLine | undefined): boolean {
  if (next && isCreditLabel(next.plain)) return false;
  if (line.furniture || line.related || line.credits || line.date || line.tailLabel) return false;
  if (line.words < 2 || line.byline) return false;
  if (line.text.length > 220 || line.words > 32 || isSectionName(line.text)) return false;
  return !line.caption && !/\s[»›>/]\s/.test(line.text) && /\p{L}{2}/u.test(line.text);
}

function shapeScore(line: KnownLine): number {
  let score = line.words >= 5 ? 2 : line.words >= 3 ? 1 : -1;
  if (line.text.length < 15) score -= 1;
  if (titleShare(line.text) >= 0.6) score += 0.5;
  if (endsSentence(line.text) && line.text.endsWith('.')) score -= 2;
  if (line.text.length > 150) score -= 1;
  if (readDateline(line.text)?.publisher) score -= 2;
  return score;
}

function wordsBelow(lines: readonly KnownLine[], start: number): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines.slice(start, start + COMPARED_LINES)) {
    for (const word of line.key.slice(0, 3000).split(' ')) if (word.length > 2) words.add(word);
  }
  return words;
}

/** The share of a line's words of three letters and more that the text has too. */
export function shareKnown(
  line: { readonly key: string },
  vocabulary: ReadonlySet<string>,
): number {
  const words = line.key.split(' ').filter((word) => word.length > 2);
  const known = words.filter((word) => vocabulary.has(word));
  return words.length === 0 ? 0 : known.length / words.length;
}

/** Whether a line above the text says the same again, alone or before a credit: the picture's alternative text. */
function comesAgain(keys: readonly string[], index: number): boolean {
  const key = keys[index] ?? '';
  const near = keys.slice(Math.max(0, index - NEAR), index + NEAR);
  return near.filter((other) => other === key || other.startsWith(`${key} `)).length > 1;
}

function isAboveByline(lines: readonly KnownLine[], index: number): boolean {
  for (const line of lines.slice(index + 1, index + 4)) {
    if (line.date || (line.credits ?? line.byline) !== undefined) return true;
    if (!line.furniture && line.key !== lines[index]?.key) return false;
  }
  return false;
}
