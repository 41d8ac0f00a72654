import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../../src/core/search/lexicon.ts';
import { parseQuery } from '../../../src/core/search/parse-query.ts';
import { planSearch } from '../../../src/core/search/plan-search.ts';

const words = 'bendera bendungan bendungannya retak selo selogiri selogandu'.split(' ');
const lexicon = createLexicon(
  words,
  Uint32Array.from(words, (_, at) => at + 1),
  Uint8Array.from(words, () => 1),
);

const plan = (query: string, enough?: number) =>
  [...planSearch(lexicon, parseQuery(query), enough)].map(({ words: asked, ...attempt }) => ({
    ...attempt,
    words: asked.map((matches) => [...matches.keys()].map((number) => words[number])),
  }));

describe('planSearch', () => {
  it('asks for every word first, and for half of them last', () => {
    expect(plan('bendungan selo retak').map(({ atLeast }) => atLeast)).toEqual([3, 2]);
  });

  it('corrects at first only a word that is nowhere', () => {
    const [first] = plan('bendugnan retak ');
    expect(first?.corrected).toEqual([true, false]);
    expect(first?.words[0]).toContain('bendungan');
    expect(first?.words[1]).toEqual(['retak']);
  });

  it('takes a last word for the beginning of longer ones', () => {
    expect(plan('selo')[0]?.words[0]?.toSorted()).toEqual(['selo', 'selogandu', 'selogiri']);
    expect(plan('selo ')[0]?.words[0]).toEqual(['selo']);
  });

  it('takes the shortest words for one that is typed until they have enough documents, and says so', () => {
    const [cut] = plan('se', 5);
    expect(cut).toMatchObject({ words: [['selo']], isCut: true });
    expect(plan('se', 100)[0]).toMatchObject({ isCut: false });
    expect(plan('retak se', 5)[0]?.words[1]).toHaveLength(3);
  });

  it('takes every document to have all words of a query without any', () => {
    expect(plan('-selo section:nasional')[0]).toMatchObject({ words: [], atLeast: 0 });
  });
});
