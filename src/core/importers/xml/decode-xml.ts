import { byteOrderOf } from '../bytes/byte-order.ts';
import { decodeLine } from '../bytes/read-lines.ts';

/** As many bytes as the declaration of a character set stands in. */
const HEAD = 1024;
/** A longer piece without an end of line is decoded as far as it goes. */
const LONGEST_PIECE = 2 ** 20;
const LINE_FEED = 0x0a;

/**
 * The texts of an XML source. Its character set is that of a byte order mark, else the one that it declares, else
 * UTF-8 (XML 1.0, appendix F). Lines that are no UTF-8 though they should be are read as windows-1252, and a source
 * that declares a western set and is UTF-8 is read as UTF-8. `onLegacy` is told of lines that were no UTF-8.
 */
export async function* decodeXml(
  bytes: AsyncIterable<Uint8Array>,
  onLegacy: () => void,
): AsyncGenerator<string> {
  let head = new Uint8Array();
  let decode: ((chunk: Uint8Array) => string) | undefined;
  for await (const chunk of bytes) {
    if (decode) {
      yield decode(chunk);
      continue;
    }
    head = joined(head, chunk);
    if (head.length < HEAD) continue;
    decode = decoderFor(head, onLegacy);
    yield decode(head);
  }
  if (!decode) {
    decode = decoderFor(head, onLegacy);
    yield decode(head);
  }
  yield decode(END);
}

/** Tells a decoder that there is no more. */
const END = new Uint8Array();

function decoderFor(head: Uint8Array, onLegacy: () => void): (chunk: Uint8Array) => string {
  const set = byteOrderOf(head) ?? wideSet(head) ?? declaredSet(head) ?? 'utf-8';
  if (set === 'utf-8' || set === 'windows-1252') {
    return lenientDecoder(set === 'utf-8' ? onLegacy : () => undefined);
  }
  const decoder = new TextDecoder(set);
  return (chunk) => decoder.decode(chunk, { stream: chunk !== END });
}

/** UTF-16 without a mark shows by the zero beside the first `<`. */
function wideSet(head: Uint8Array): string | undefined {
  if (head[0] === 0x3c && head[1] === 0) return 'utf-16le';
  return head[0] === 0 && head[1] === 0x3c ? 'utf-16be' : undefined;
}

/** The set that is declared, by its name in the Encoding standard; a wide one cannot be declared in single bytes. */
function declaredSet(head: Uint8Array): string | undefined {
  const text = String.fromCharCode(...head.subarray(0, HEAD));
  const label = /^(?:ï»¿)?\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(
    text,
  )?.[1];
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}

/** Decodes whole lines: all at once where they are UTF-8, else each for itself. */
function lenientDecoder(onLegacy: () => void): (chunk: Uint8Array) => string {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let carry = END;
  return (chunk) => {
    const piece = joined(carry, chunk);
    const lineEnd = piece.lastIndexOf(LINE_FEED) + 1;
    const whole = chunk === END || lineEnd === 0;
    if (whole && chunk !== END && piece.length < LONGEST_PIECE) {
      carry = piece;
      return '';
    }
    const end = chunk === END ? piece.length : lineEnd || characterEnd(piece);
    carry = piece.slice(end);
    const lines = piece.subarray(0, end);
    try {
      return utf8.decode(lines);
    } catch {
      return decodeLines(lines, onLegacy);
    }
  };
}

function decodeLines(lines: Uint8Array, onLegacy: () => void): string {
  let text = '';
  for (let start = 0; start < lines.length;) {
    const found = lines.indexOf(LINE_FEED, start);
    const end = found < 0 ? lines.length : found + 1;
    const line = decodeLine(lines.subarray(start, end));
    if (line.legacy) onLegacy();
    text += line.text;
    start = end;
  }
  return text;
}

/** Where the last whole character of UTF-8 ends; all of it where it is none. */
function characterEnd(piece: Uint8Array): number {
  for (let back = 1; back <= 3; back++) {
    const byte = piece[piece.length - back] ?? 0;
    if (byte >= 0xc0) return piece.length - back;
    if (byte < 0x80) break;
  }
  return piece.length;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
