import { readDateline } from './dateline.ts';
import { brandStem, isDomain } from './brand.ts';
import { findHeadline } from './headline.ts';
import type { KnownLine } from './known-line.ts';
import { isItem } from './item.ts';
import { isLineUp, isSentence, isTitleLike, titleShare } from './line-shape.ts';

/** Where the parts of a page are, as indices of its lines. */
export type Layout = {
  /** The line that is the headline; undefined where none is. */
  readonly headline: number | undefined;
  /** Lines between the headline and the text that tell the story in a sentence or two. */
  readonly standfirst: readonly number[];
  /** The first line of the text. */
  readonly bodyStart: number;
  /** The line after the last one of the text: from there on only credits, tags and furniture are expected. */
  readonly bodyEnd: number;
  /** The line that heads what is below the article; the number of lines where none does. */
  readonly cut: number;
};

/** How many lines may stand between a standfirst and the text: byline, date, pictures, share rows. */
const HEADER_LINES = 14;

/** Finds headline, header, text and tail of a page. With a headline given, every line may be text from the first on. */
export function layOut(lines: readonly KnownLine[], givenHeadline: boolean): Layout {
  const first = givenHeadline ? 0 : findFirstText(lines);
  const cut = findCut(lines, first);
  const start = standfirstEnd(lines, first, cut);
  const headline = givenHeadline ? undefined : findHeadline(lines, first, start);
  return {
    headline,
    standfirst: range(Math.max(first, (headline ?? -1) + 1), start).filter(
      (index) => lines[index]?.prose,
    ),
    bodyStart: start,
    bodyEnd: Math.max(start, findEnd(lines, start, Math.min(cut, findClosing(lines, start)))),
    cut,
  };
}

/** The first line of running text, or the first that is a dateline. */
function findFirstText(lines: readonly KnownLine[]): number {
  for (const [index, line] of lines.entries()) {
    if (isTwice(lines, index)) continue;
    if (opensText(line) && !couldBeHeadline(lines, index)) return index;
  }
  return Math.min(1, lines.length);
}

/** Whether a line says the same as its neighbour: a picture’s text or a teaser, not the article’s. */
function isTwice(lines: readonly KnownLine[], index: number): boolean {
  const key = lines[index]?.key;
  return key === lines[index - 1]?.key || key === lines[index + 1]?.key;
}

function opensText(line: KnownLine): boolean {
  if (line.furniture || line.related || line.credits || line.date) return false;
  if (line.prose) return !(line.caption && line.text.length < 250);
  return isDatelineAlone(line);
}

/** Whether a short line is a dateline, or begins with one that nothing else can be. */
function isDatelineAlone(line: KnownLine): boolean {
  if (line.text.length > 160) return false;
  const dateline = readDateline(line.text);
  if (!dateline) return false;
  if (dateline.length >= line.text.length) return true;
  if (dateline.publisher === undefined) return false;
  if (dateline.dateline !== undefined && line.words >= 8) return true;
  return isDomain(dateline.publisher) && !isTitleLike(line);
}

/** A headline may be a sentence with a question or an exclamation mark: the first line, when more text follows. */
function couldBeHeadline(lines: readonly KnownLine[], index: number): boolean {
  const line = lines[index];
  if (!line || line.text.length > 140 || readDateline(line.text)) return false;
  if (/[.”"]$/.test(line.text) && !(index === 0 && isShortSentence(line, lines[1]))) return false;
  if (lines.slice(0, index).some((before) => isTitleLike(before) && before.words > 3)) return false;
  return lines.slice(index + 1).some((after) => after.prose);
}

/** Some dumps close the headline with a full stop: one short sentence at the very top, and longer text below. */
function isShortSentence(line: KnownLine, next: KnownLine | undefined): boolean {
  if (line.words > 16 || /[.!?]\s/.test(line.text) || !next) return false;
  return next.gap && next.text.length > line.text.length * 1.2;
}

/** The line after the standfirst: the first text line where byline, date or a dateline follow on a sentence or two. */
function standfirstEnd(lines: readonly KnownLine[], first: number, cut: number): number {
  const opening = lines[first];
  if (!opening?.prose || readDateline(opening.text)) return first;
  let sentences = 0;
  let parted = false;
  for (let index = first; index < Math.min(first + HEADER_LINES, cut); index++) {
    const line = lines[index];
    if (!line) break;
    const furnitureOfHeader = (line.date ?? line.credits ?? line.byline) !== undefined;
    if (furnitureOfHeader && hasMoreText(lines, index, cut)) parted = true;
    if (!line.prose) continue;
    if (parted || (index > first && readDateline(line.text))) return index;
    sentences++;
    if (sentences > 2) return first;
  }
  return first;
}

/** Whether most of a page's text stands below a line. */
function hasMoreText(lines: readonly KnownLine[], index: number, cut: number): boolean {
  return textLength(lines, index, cut) > 2 * textLength(lines, 0, index);
}

function textLength(lines: readonly KnownLine[], from: number, to: number): number {
  let length = 0;
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (line?.prose) length += line.text.length;
  }
  return length;
}

/** How much of a page's text may stand below a label of what follows an article. */
const MOST_BELOW = 0.35;

/** How much of a page's text may stand below the closing credits: teasers of other articles. */
const MOST_BELOW_CREDITS = 0.25;

/** The line of author and editor that closes an article; the number of lines where none does. */
function findClosing(lines: readonly KnownLine[], from: number): number {
  const whole = textLength(lines, 0, lines.length);
  let below = whole;
  for (const [index, { prose, text, credits }] of lines.entries()) {
    if (prose) below -= text.length;
    const closing = index > from && (credits?.author ?? credits?.editor) !== undefined;
    if (closing && below <= whole * MOST_BELOW_CREDITS) return index;
  }
  return lines.length;
}

function findCut(lines: readonly KnownLine[], from: number): number {
  const whole = textLength(lines, 0, lines.length);
  let below = whole;
  for (const [index, line] of lines.entries()) {
    if (line.prose) below -= line.text.length;
    if (index > from && line.tailLabel && below <= whole * MOST_BELOW) return index;
  }
  return lines.length;
}

/** The line after the last sentence or list item of the text. */
function findEnd(lines: readonly KnownLine[], start: number, cut: number): number {
  const outlet = outletOf(lines[start]);
  for (let index = cut - 1; index >= start; index--) {
    const line = lines[index];
    if (!line || !(isTextLine(line) || leadsToList(lines, index))) continue;
    if (speaksOfOutlet(line, outlet)) continue;
    return withItems(lines, index + 1, cut);
  }
  return cut;
}

/** A text may end with a list, and one that was cut off ends with half a sentence on its last line. */
function withItems(lines: readonly KnownLine[], end: number, cut: number): number {
  let index = end;
  while (index < cut && isItem(lines[index]?.text ?? '') && !lines[index]?.furniture) index++;
  const last = lines[index];
  const cutOff = index === lines.length - 1 && last !== undefined && isCutOff(last);
  return cutOff ? index + 1 : index;
}

function isCutOff(line: KnownLine): boolean {
  if (line.furniture || line.related || line.credits || line.date || line.words < 4) return false;
  return titleShare(line.text) < 0.5 && /^[\p{Lu}\d“”"‘’']/u.test(line.text);
}

/** The letters by which the outlet of a text is known; empty where its dateline names none. */
function outletOf(first: KnownLine | undefined): string {
  const publisher = first && readDateline(first.text)?.publisher;
  const stem = brandStem(publisher ?? '');
  return stem.length >= 4 ? stem : '';
}

/** Whether a line at the end of a page is the outlet speaking of itself to its readers. */
function speaksOfOutlet(line: KnownLine, outlet: string): boolean {
  if (outlet === '' || /^["“”]/u.test(line.text)) return false;
  if (!line.key.replaceAll(' ', '').includes(outlet) && !/@\w+\./u.test(line.text)) return false;
  return /\b(?:kami|hubungi|klik|our|us|we|contact)\b/u.test(line.key);
}

function isTextLine(line: KnownLine): boolean {
  if (line.prose || isLineUp(line.text)) return true;
  if (line.furniture || line.related || line.credits || line.date || line.caption?.sure)
    return false;
  return isSentence(line) && line.words >= 3;
}

/** `Berikut daftar desa yang terdampak:`, with the items right below it. */
function leadsToList(lines: readonly KnownLine[], index: number): boolean {
  const line = lines[index];
  if (!line || line.furniture || line.related || line.credits || line.tailLabel) return false;
  return line.words >= 2 && line.text.endsWith(':') && isItem(lines[index + 1]?.text ?? '');
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
