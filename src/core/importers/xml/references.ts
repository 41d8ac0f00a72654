import { htmlEntities } from './html-entities.ts';

const REFERENCE = /&(?:#[xX]([\da-fA-F]{1,8})|#(\d{1,9})|([A-Za-z][\dA-Za-z]{1,31}));/g;

/** What browsers read the numbers 128 to 159 as (HTML, "numeric character reference end state"). */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * A text with its character references decoded: all numbers, the names of HTML, and those that `declared` adds. An
 * unknown name, or a lone ampersand, stays as it is.
 */
export function decodeReferences(text: string, declared?: ReadonlyMap<string, string>): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return declared?.get(name) ?? htmlEntities.get(name) ?? whole;
    return characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

/** The character of a number; controls, which no text has a use for, are left out. */
function characterOf(code: number): string {
  if (code >= 0x80 && code < 0xa0) return WINDOWS.charAt(code - 0x80);
  if (code < 0x20) return code === 9 || code === 10 || code === 13 ? String.fromCharCode(code) : '';
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '\ufffd';
  return String.fromCodePoint(code);
}
