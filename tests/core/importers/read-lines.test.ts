import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines, type SourceLine } from '../../../src/core/importers/bytes/read-lines.ts';
import { cleanLines, trimInvisible } from '../../../src/core/importers/bytes/clean-text.ts';
import { chunksOf } from './read-source.ts';

async function linesOf(
  content: string | Uint8Array,
  size?: number,
  most = 1000,
): Promise<SourceLine[]> {
  const lines: SourceLine[] = [];
  for await (const line of readLines(chunksOf(content, size), most)) lines.push(line);
  return lines;
}

describe('reading lines', () => {
  it('gives the same lines whatever the chunks', async () => {
    const line = fc
      .string({ unit: 'binary', maxLength: 20 })
      .map((text) => text.replace(/[\r\n\ufeff]/g, ''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 8 }),
        fc.integer({ min: 1, max: 7 }),
        async (texts, size) => {
          const content = texts.map((text) => `${text}\n`).join('');
          if (/^[\ufffe\ufeff]/.test(content)) return;
          expect(
            (await linesOf(content, size)).map((found) => found.kind === 'line' && found.text),
          ).toEqual(texts);
        },
      ),
    );
  });

  it('drops a byte order mark and reads UTF-16 by its own', async () => {
    expect(await linesOf('\ufeffSelo\r\nDamar')).toEqual([
      { kind: 'line', number: 1, text: 'Selo' },
      { kind: 'line', number: 2, text: 'Damar' },
    ]);
    const big = Uint8Array.from([0xfe, 0xff, 0, 0x53, 0, 0x0a, 0x20, 0x1c]);
    expect(await linesOf(big, 1)).toEqual([
      { kind: 'line', number: 1, text: 'S' },
      { kind: 'line', number: 2, text: '“' },
    ]);
  });

  it('reads a line that is no UTF-8 as windows-1252 and says so', async () => {
    const bytes = Uint8Array.from([0x93, 0x59, 0x61, 0x94, 0x0a, 0xc3, 0xa9]);
    expect(await linesOf(bytes)).toEqual([
      { kind: 'line', number: 1, text: '“Ya”', legacy: true },
      { kind: 'line', number: 2, text: 'é' },
    ]);
  });

  it('passes over a line that is too long and goes on', async () => {
    expect(await linesOf(`${'a'.repeat(20)}\nSelo\n${'b'.repeat(20)}`, 3, 10)).toEqual([
      { kind: 'too-long', number: 1 },
      { kind: 'line', number: 2, text: 'Selo' },
      { kind: 'too-long', number: 3 },
    ]);
  });
});

describe('cleaning text', () => {
  it('parts lines at every kind of line end and drops control characters', () => {
    expect(cleanLines('a\u0000b\rc\u2028d\u0085e\ff\tg\u009d')).toEqual([
      'ab',
      'c',
      'd',
      'e',
      'f\tg',
    ]);
  });

  it('trims what cannot be seen, and only at the edges', () => {
    expect(trimInvisible('\u200e\u00a0 Selo\u00a0Raya\u200b \ufeff')).toBe('Selo\u00a0Raya');
  });
});
