import type { PageFacts } from './facts.ts';
import { isNameLike } from './line-shape.ts';

const WORK =
  '(?:reporting|writing|editing|compiled|written|edited|translated|produced|graphics?|photography|research|fact-checking)';
const PART = new RegExp(
  String.raw`^(?:(additional|further)\s{1,2})?(${WORK}(?:(?:\s{0,2},|\s{1,2}(?:and|&))\s{1,2}(?:additional\s{1,2})?${WORK})*)\s{1,2}by\s{1,2}(\S.*)$`,
  'iu',
);
const LONGEST = 400;
const LONGEST_PART = 160;

/**
 * Reads the line with which agencies end a report: `Reporting by Ratna Wulandari in Selo; Editing by Darmo Sasmita`,
 * with parentheses or without. Who only helped is neither author nor editor; a line of nobody else is text.
 */
export function readSignOff(text: string): PageFacts | undefined {
  if (text.length > LONGEST || !/^\(?\p{L}{4,13}[\p{L}\s,&-]{0,60}\sby\s/iu.test(text))
    return undefined;
  const inner = text.replace(/^\(|[\s.]*\)?[\s.]*$/gu, '');
  const author: string[] = [];
  const editor: string[] = [];
  let isFirst = true;
  for (const part of inner.split(/\s{0,3}[;|]\s{0,3}|[.,]\s{1,3}(?=\p{L}{4,13}\sby\s)/u)) {
    const [, helped, work = '', who = ''] = (part.length <= LONGEST_PART && PART.exec(part)) || [];
    const names = namesIn(who);
    if (isFirst && names.length === 0) return undefined;
    isFirst = false;
    if (helped === undefined && /report|writ|compiled/iu.test(work)) author.push(...names);
    if (/edit/iu.test(work)) editor.push(...names);
  }
  if (author.length + editor.length === 0) return undefined;
  return {
    ...(author.length > 0 && { author: [...new Set(author)] }),
    ...(editor.length > 0 && { editor: [...new Set(editor)].join(', ') }),
  };
}

/** The names of a list of them, each perhaps with a place behind it; none where anything else stands there. */
function namesIn(list: string): string[] {
  const names = list
    .split(/\s{0,3}(?:,|&|\band\b)\s{0,3}/u)
    .filter((name) => name !== '')
    .map((name) => name.replace(/\s{1,2}(?:in|at|from)\s{1,2}\p{Lu}.*$/u, ''));
  return names.every((name) => isNameLike(name) || isPlaceLike(name))
    ? names.filter((name) => name.includes(' ') && isNameLike(name))
    : [];
}

/** `The Selo newsroom`, `Selo bureau`: a part of the house. */
function isPlaceLike(name: string): boolean {
  return /^(?:the\s)?[\p{L}\s-]{2,40}\s(?:newsroom|bureau|desk|team|staff)$/iu.test(name);
}
