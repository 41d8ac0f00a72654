import { hash32, PRIME } from './hash.ts';

/** Sixteen hexadecimal digits that name a text: two runs of FNV-1a, the second begun with the first's result. */
export function hashHex(text: string): string {
  const first = hash32(text);
  const second = hash32(text, Math.imul(first, PRIME) ^ text.length);
  return first.toString(16).padStart(8, '0') + second.toString(16).padStart(8, '0');
}

/** A name of `length` lower-case letters (at most 11) for a text, the same for equal texts. */
export function hashLetters(text: string, length: number): string {
  let rest = BigInt(`0x${hashHex(text)}`);
  let letters = '';
  for (let index = 0; index < length; index++) {
    letters += String.fromCharCode(97 + Number(rest % 26n));
    rest /= 26n;
  }
  return letters;
}
