import { byteOrderOf } from './byte-order.ts';

/** One line of a source, counted from 1. `legacy`: it was no UTF-8 and was read as windows-1252. */
export type SourceLine =
  | {
      readonly kind: 'line';
      readonly number: number;
      readonly text: string;
      readonly legacy?: true;
    }
  | { readonly kind: 'too-long'; readonly number: number };

const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/**
 * Reads a source line by line in bounded memory. UTF-16 is known by its byte order mark; else each line is UTF-8,
 * or windows-1252 where it is not, as browsers read a page that names no encoding (WHATWG Encoding, section 4).
 * A line of more than `maxBytes` is passed over and said to be too long.
 */
export async function* readLines(
  bytes: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<SourceLine> {
  let number = 0;
  for await (const line of byteLines(asUtf8(bytes), maxBytes)) {
    number++;
    if (line === 'too-long') yield { kind: 'too-long', number };
    else yield { kind: 'line', number, ...decodeLine(line) };
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const latin1 = new TextDecoder('latin1');
/** What windows-1252 has at 80 to 9F; some platforms decode these as the controls of ISO 8859-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A line as UTF-8, or as windows-1252 (`legacy`) where it is none. */
export function decodeLine(line: Uint8Array): { text: string; legacy?: true } {
  try {
    return { text: utf8.decode(line) };
  } catch {
    const text = latin1
      .decode(line)
      .replace(/[\u0080-\u009f]/g, (letter) => WINDOWS.charAt(letter.charCodeAt(0) - 0x80));
    return { text, legacy: true };
  }
}

/** Lines as bytes, without their LF and the CR before it. */
async function* byteLines(
  bytes: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Uint8Array | 'too-long'> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const keep = (part: Uint8Array) => {
    size += part.length;
    if (size > maxBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = () => {
    const line = size > maxBytes ? 'too-long' : withoutReturn(together(parts));
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    // A copy: the platform may use the chunk's memory again.
    keep(chunk.slice(start));
  }
  if (size > 0) yield take();
}

function together(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function withoutReturn(line: Uint8Array): Uint8Array {
  return line.at(-1) === RETURN ? line.subarray(0, -1) : line;
}

/** The same bytes, or UTF-16 turned into UTF-8. */
async function* asUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let head: Uint8Array | undefined = new Uint8Array();
  let decoder: TextDecoder | undefined;
  for await (const chunk of bytes) {
    if (head) {
      head = together([head, chunk]);
      if (head.length < 2) continue;
      const order = byteOrderOf(head);
      decoder = order && new TextDecoder(order);
    }
    const part: Uint8Array = head ?? chunk;
    head = undefined;
    yield decoder ? encoder.encode(decoder.decode(part, { stream: true })) : part;
  }
  if (head && head.length > 0) yield head;
  if (decoder) yield encoder.encode(decoder.decode());
}
