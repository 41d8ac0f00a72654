import { describe, expect, it } from 'vitest';
import { atOnce, inSlices, type Sliced } from '../../../src/core/language/sliced.ts';
import { sortWords } from '../../../src/core/search/sort-words.ts';

function* counting(done: string[]): Sliced<number> {
  for (let slice = 0; slice < 3; slice++) {
    done.push(`slice ${slice}`);
    yield;
  }
  return 3;
}

describe('work in slices', () => {
  it('has a pause after each', async () => {
    const done: string[] = [];
    const pause = async () => void done.push('pause');
    expect(await inSlices(counting(done), pause)).toBe(3);
    expect(done).toEqual(['slice 0', 'pause', 'slice 1', 'pause', 'slice 2', 'pause']);
  });

  it('is the same without', () => {
    expect(atOnce(counting([]))).toBe(3);
  });

  it('sorts words by their code units, whatever letters they begin with', () => {
    const words = ['selo', 'éra', 'ab', '12', 'a', '𝒳y', 'sela', 'z', '東京', 'a1'];
    expect(atOnce(sortWords(words))).toEqual(words.toSorted());
  });
});
