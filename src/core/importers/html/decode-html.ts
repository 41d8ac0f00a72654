import { byteOrderOf } from '../bytes/byte-order.ts';
import { decodeLine } from '../bytes/read-lines.ts';
import { guessEncoding } from './guess-encoding.ts';

/** A page's bytes as text; with `guessed`, the set of characters, where nothing says which one they are of. */
export type DecodedHtml = { readonly html: string; readonly guessed?: string };

/** How far into a page its declaration is looked for, in bytes (HTML, section 13.2.3.2, says 1024; pages say it later). */
const DECLARED_WITHIN = 4096;

/**
 * Decodes a page: by its byte order mark, as UTF-8 where it is UTF-8 throughout, else by what its `meta` or XML
 * declaration says, else as what it looks like (`guessEncoding`), mostly windows-1252. UTF-8 goes before the declaration since text that is UTF-8 by chance is all
 * but impossible, while pages that were saved again keep the declaration that they once had.
 */
export function decodeHtml(bytes: Uint8Array): DecodedHtml {
  const order = byteOrderOf(bytes);
  if (order) return decoded(bytes, order);
  const declared = declaredEncoding(bytes);
  // Its escapes are ASCII, so that it would pass for UTF-8.
  if (declared === 'iso-2022-jp') return decoded(bytes, declared);
  const { text, legacy } = decodeLine(bytes);
  if (!legacy) return { html: text };
  if (declared !== undefined && isKnown(declared) && !WESTERN.test(declared))
    return decoded(bytes, declared);
  if (declared !== undefined && WESTERN.test(declared)) return { html: text };
  const guessed = guessEncoding(bytes);
  return guessed === undefined
    ? { html: text, guessed: 'windows-1252' }
    : { ...decoded(bytes, guessed), guessed };
}

/** The names that browsers take for windows-1252 (WHATWG Encoding, section 4.2). */
const WESTERN = /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-?1|latin1|l1|us-ascii|ascii)$/;

function decoded(bytes: Uint8Array, encoding: string): DecodedHtml {
  return { html: new TextDecoder(encoding).decode(bytes) };
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const name =
    /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{2,40})/i.exec(head) ??
    /^\s{0,20}<\?xml[^>]{0,100}encoding\s{0,5}=\s{0,5}["']([\w.:-]{2,40})/i.exec(head);
  return name?.[1]?.toLowerCase();
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}
