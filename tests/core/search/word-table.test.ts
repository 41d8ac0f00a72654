import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/core/language/fold.ts';
import { createWordTable, type WordTable } from '../../../src/core/search/word-table.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();
const newTable = (): WordTable => createWordTable((bytes) => decoder.decode(bytes));

/** The words of a text as the table reads them. */
function read(table: WordTable, text: string): string[] {
  const bytes = encoder.encode(text);
  const numbers = table.read(bytes, 0, bytes.length);
  const words = table.words();
  return Array.from(numbers, (number) => words[number] ?? '');
}

const unit = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'abZ7 ,-'.split('')) },
  { weight: 3, arbitrary: fc.constantFrom(..."'`&’‘“”–…•‑‗″\\".split('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
);
/** UTF-8 has no lone surrogates. */
const text = fc
  .array(unit, { maxLength: 40 })
  .map((signs) => decoder.decode(encoder.encode(signs.join(''))));

describe('the words of texts, read from their bytes', () => {
  it('are those of the general way, whatever is in the texts', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const table = newTable();
        expect(texts.map((each) => read(table, each))).toEqual(texts.map(wordsOf));
        expect(table.words().toSorted()).toEqual([...new Set(texts.flatMap(wordsOf))].toSorted());
      }),
      { numRuns: 500 },
    );
  });

  it('are those of every sign of two bytes and of the general punctuation between letters', () => {
    const table = newTable();
    for (let code = 1; code < 0x2100; code++) {
      if (code === 0x900) code = 0x2000;
      const each = `Ab${String.fromCharCode(code)}c ${String.fromCharCode(code)}d`;
      expect(read(table, each)).toEqual(wordsOf(each));
    }
  });

  it('keep their numbers however many there are', () => {
    const words = Array.from({ length: 30_000 }, (_, number) => `kata${number.toString(36)}`);
    const table = newTable();
    const first = read(table, words.join(' '));
    expect(first).toEqual(words);
    expect(read(table, words.toReversed().join(' '))).toEqual(words.toReversed());
  });
});
