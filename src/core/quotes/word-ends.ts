import { classAt, DIGIT, SIGN, UPPER } from './characters.ts';
import { DEGREE, type Lexicon, TITLE } from './word-class.ts';

const JOINERS = "'’ʼ-@_";
const FIGURE = /\p{N}+(?:[.,:/-]\p{N}+)*%?/uy;
const DOMAIN = /(?:\.[a-z]{2,4}(?![\p{L}\p{N}]))+/uy;
/** Single letters with stops, a last part of a degree: U.S., S.H., S.Pd. */
const INITIALS = /\.(?:\p{Lu}\.)*(?:\p{Lu}\p{Ll}{1,3}(?!\p{L})\.?)?/uy;

/** Where the word that begins at an offset ends: Jum'at, Tae-yong, ATR/BPN, KOMPAS.com, U.S., S.Pd, Prof. are one each. */
export function wordEnd(text: string, start: number, lexicon: Lexicon): number {
  let end = start + 1;
  for (;;) {
    const kind = classAt(text, end);
    if (kind <= DIGIT) end++;
    else if (kind === SIGN && (joins(text, end) || joinsCapitals(text, end))) end += 2;
    else break;
  }
  return text.charAt(end) === '.' ? afterStop(text, start, end, lexicon) : end;
}

/** Whether a sign at an offset is within a word. */
export function joins(text: string, at: number): boolean {
  return JOINERS.includes(text.charAt(at)) && classAt(text, at + 1) <= DIGIT;
}

/** Whether a stroke at an offset is between two acronyms. */
function joinsCapitals(text: string, at: number): boolean {
  return (
    text.charAt(at) === '/' && classAt(text, at - 1) === UPPER && classAt(text, at + 1) === UPPER
  );
}

/** With the stop, where it belongs to the word. */
function afterStop(text: string, start: number, end: number, lexicon: Lexicon): number {
  const domain = matchAt(DOMAIN, text, end);
  if (domain > 0) return end + domain;
  const isInitial = classAt(text, end - 1) === UPPER && !joinsLetter(text, start, end);
  if (isInitial) return end + matchAt(INITIALS, text, end);
  const word = text.slice(start, end);
  if (word.length > 5 || (classAt(text, start) !== UPPER && !/^drg?$/.test(word))) return end;
  const low = word.toLowerCase();
  return ((lexicon.get(low) ?? 0) & (TITLE | DEGREE)) !== 0 ? end + 1 : end;
}

/** Whether the last letter of a word is not its only one, nor one after a hyphen (D-N.C.). */
function joinsLetter(text: string, start: number, end: number): boolean {
  return end - start > 1 && text.charAt(end - 2) !== '-';
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Where the figure that begins at an offset ends: 1.000, 17/3/2023, 7:30 and 12% are one each. */
export function numberEnd(text: string, start: number): number {
  return start + matchAt(FIGURE, text, start);
}
