import { byteOrderOf } from './byte-order.ts';

/** How kinds of files begin that are no text, whatever their name says. */
const SIGNATURES: readonly string[] = [
  'PK\x03\x04',
  'PK\x05\x06',
  '%PDF-',
  '%!PS',
  '{\\rtf',
  '\x7fELF',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  'RIFF',
  'OggS',
  'ID3',
  '\x1f\x8b',
  'BZh',
  '\xfd7zXZ',
  '7z\xbc\xaf',
  'Rar!',
  '\xd0\xcf\x11\xe0',
  'SQLite format 3',
  '\x28\xb5\x2f\xfd',
];

/** The share of control bytes above which bytes are no text; compressed data have about one in ten. */
const MOST_CONTROLS = 0.02;

/** Whether the first bytes of a source are those of a text: UTF-8, UTF-16 with a mark, or a one-byte encoding. */
export function looksLikeText(head: Uint8Array): boolean {
  if (byteOrderOf(head)) return true;
  const opening = String.fromCharCode(...head.subarray(0, 16));
  if (SIGNATURES.some((signature) => opening.startsWith(signature))) return false;
  let controls = 0;
  for (const byte of head) if (isControl(byte)) controls++;
  return controls <= head.length * MOST_CONTROLS;
}

function isControl(byte: number): boolean {
  return byte === 0x7f || (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b);
}
