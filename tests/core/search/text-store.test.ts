import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextStore } from '../../../src/core/search/text-store.ts';

describe('a store of texts', () => {
  it('gives every text back, however long and in any script', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 3000 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
        const store = createTextStore();
        for (const each of texts) store.add(each);
        expect(store.size()).toBe(texts.length);
        expect(texts.map((_, place) => store.at(place))).toEqual(texts);
      }),
    );
  });

  it('has nothing where nothing was put', () => {
    expect(createTextStore().at(0)).toBe('');
  });
});
