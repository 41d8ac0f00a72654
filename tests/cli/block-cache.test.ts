import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createBlockCache } from '../../src/cli/storage/block-cache.ts';

/** A file in memory that grows, and how often it was read. */
function growingFile() {
  let content = Buffer.alloc(0);
  let reads = 0;
  const cache = createBlockCache((bytes, position) => {
    reads++;
    return content.copy(bytes, 0, position);
  });
  return {
    cache,
    grow: (more: Uint8Array) => (content = Buffer.concat([content, more])),
    content: () => content,
    reads: () => reads,
  };
}

type Step = { readonly growth: number; readonly entries: readonly (readonly [number, number])[] };

function expectSameBytes(steps: readonly Step[]): void {
  const { cache, grow, content } = growingFile();
  for (const { growth, entries } of steps) {
    grow(
      Buffer.from(Uint32Array.from({ length: growth >> 2 }, (_, n) => n * 2_654_435_761).buffer),
    );
    for (const [place, most] of entries) {
      const offset = place % (content().length + 1);
      const length = Math.min(most, content().length - offset);
      const bytes = content().subarray(offset, offset + length);
      expect(cache.read({ offset, length }).equals(bytes)).toBe(true);
      expect(cache.readText({ offset, length }) === bytes.toString()).toBe(true);
      if (length < 4) continue;
      const aligned = offset - (offset % 4);
      expect(cache.readNumber(aligned)).toBe(content().readUInt32LE(aligned));
    }
  }
}

it('gives just the bytes of the file, wherever they are and however it has grown', () => {
  const places = fc.record({
    growth: fc.integer({ min: 0, max: 2_000_000 }),
    entries: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 70_000 })), { maxLength: 20 }),
  });
  fc.assert(fc.property(fc.array(places, { maxLength: 4 }), expectSameBytes), { numRuns: 12 });
});

it('reads what lies beside each other once', () => {
  const { cache, grow, reads } = growingFile();
  grow(Buffer.alloc(4000, 'garam '));
  for (let offset = 0; offset < 4000; offset += 100) cache.read({ offset, length: 100 });
  expect(reads()).toBe(1);
});

it('gives bytes that stay as they are, whatever is read later', () => {
  const { cache, grow } = growingFile();
  const far = 256 * 2 ** 14;
  grow(Buffer.concat([Buffer.from('garam'), Buffer.alloc(far), Buffer.from('ikan')]));
  const first = cache.read({ offset: 0, length: 5 });
  cache.read({ offset: far, length: 5 });
  expect(first.toString()).toBe('garam');
});

it('says where a file ends too soon', () => {
  const { cache, grow } = growingFile();
  grow(Buffer.from('garam'));
  expect(() => cache.read({ offset: 2, length: 9 })).toThrow('A pack ends before its entry');
  expect(cache.read({ offset: 2, length: 3 }).toString()).toBe('ram');
});

it('forgets a file whose place another takes', () => {
  let content = Buffer.from('garam');
  const cache = createBlockCache((bytes, position) => content.copy(bytes, 0, position));
  expect(cache.read({ offset: 0, length: 5 }).toString()).toBe('garam');
  content = Buffer.from('ikan ');
  cache.clear();
  expect(cache.read({ offset: 0, length: 5 }).toString()).toBe('ikan ');
});
