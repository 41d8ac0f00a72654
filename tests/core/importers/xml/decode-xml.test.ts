import { describe, expect, it } from 'vitest';
import { decodeXml } from '../../../../src/core/importers/xml/decode-xml.ts';
import { chunksOf } from '../read-source.ts';

async function decoded(bytes: Uint8Array, size = 7): Promise<{ text: string; legacy: boolean }> {
  let text = '';
  let legacy = false;
  for await (const piece of decodeXml(chunksOf(bytes, size), () => (legacy = true))) text += piece;
  return { text, legacy };
}

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const declared = (set: string) => ascii(`<?xml version="1.0" encoding="${set}"?>\n`);

describe('the character set of XML', () => {
  it.each([
    ['UTF-8 without a word', utf8('<a>“Café” é</a>'), '<a>“Café” é</a>'],
    ['UTF-8 by its mark', [0xef, 0xbb, 0xbf, ...utf8('<a>é</a>')], '<a>é</a>'],
    ['UTF-16 by its mark', [0xff, 0xfe, ...ascii('<a>').flatMap((unit) => [unit, 0])], '<a>'],
    ['UTF-16 by the zeros', ascii('<a>').flatMap((unit) => [0, unit]), '<a>'],
  ])('is %s', async (_, bytes, text) => {
    const read = await decoded(Uint8Array.from(bytes));
    expect(read.text.replace('\ufeff', '')).toBe(text);
    expect(read.legacy).toBe(false);
  });

  it.each([
    ['iso-8859-2', [0xb3], 'ł'],
    ['koi8-r', [0xc1], 'а'],
    ['Shift_JIS', [0x82, 0xa0], 'あ'],
    ['windows-1252', [0x93, 0xe9, 0x94], '“é”'],
  ])('is %s where that is declared', async (set, bytes, text) => {
    const read = await decoded(Uint8Array.from([...declared(set), ...bytes]), 3);
    expect(read).toEqual({ text: String.fromCharCode(...declared(set)) + text, legacy: false });
  });

  it.each(['iso-8859-1', 'UTF-16', 'entah-apa'])(
    'is UTF-8 where %s is declared and it is UTF-8 all the same',
    async (set) => {
      const { text } = await decoded(Uint8Array.from([...declared(set), ...utf8('é “')]));
      expect(text.endsWith('\né “')).toBe(true);
    },
  );

  it('is windows-1252 in the lines that are no UTF-8', async () => {
    const bytes = Uint8Array.from([...utf8('<a>é\n'), 0xe9, ...ascii('\n'), ...utf8('é</a>')]);
    expect(await decoded(bytes)).toEqual({ text: '<a>é\né\né</a>', legacy: true });
  });
});
