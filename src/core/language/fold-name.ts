import { fold } from './fold.ts';

/**
 * The same as `fold`, sooner for what only has to become lower case: words of ASCII letters and digits, one space apart,
 * as most names are. Apart from it, so that the search does not carry it.
 */
export function foldName(name: string): string {
  return isPlain(name) ? name.toLowerCase() : fold(name);
}

const SPACE = 32;

function isPlain(text: string): boolean {
  let isApart = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE && isApart) return false;
    isApart = code === SPACE;
    if (!isApart && !isLetterOrDigit(code)) return false;
  }
  return !isApart;
}

function isLetterOrDigit(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57);
}
