/** What a UTF-16 unit is to the reader of words; 0 means not looked up yet. */
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const SPACE = 4;
export const SIGN = 5;

const classes = new Uint8Array(0x10000);

/**
 * The class of the unit at an offset. Letters without case, combining marks and both halves of a surrogate pair count
 * as lower case, so that no token ever begins or ends inside a pair; past the end there are signs.
 */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== code) return SIGN;
  return classes[code] || (classes[code] = classOf(code));
}

function classOf(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return LOWER;
  const unit = String.fromCharCode(code);
  if (/\p{Lu}/u.test(unit)) return UPPER;
  if (/[\p{L}\p{M}]/u.test(unit)) return LOWER;
  if (/\p{N}/u.test(unit)) return DIGIT;
  return /[\s\p{Cf}]/u.test(unit) ? SPACE : SIGN;
}
