import { hash32, PRIME } from './hash.ts';

/** Sixteen hexadecimal digits that name a text: two runs of FNV-1a, the second begun with the first's result. */
export function hashHex(text: string): string {
  const high = hash32(text);
  return hexadecimal(high) + hexadecimal(lowerHalf(text, high));
}

/** A name of `length` lower-case letters (at most 11) for a text, the same for equal texts. */
export function hashLetters(text: string, length: number): string {
  let high = hash32(text);
  let low = lowerHalf(text, high);
  let letters = '';
  while (letters.length < length) {
    // Long division of the 64-bit number by 26; what is carried stays below 2 ** 37.
    const carried = (high % 26) * 2 ** 32 + low;
    letters += String.fromCharCode(97 + (carried % 26));
    high = Math.floor(high / 26);
    low = Math.floor(carried / 26);
  }
  return letters;
}

const lowerHalf = (text: string, high: number): number =>
  hash32(text, Math.imul(high, PRIME) ^ text.length);

const hexadecimal = (half: number): string => half.toString(16).padStart(8, '0');
