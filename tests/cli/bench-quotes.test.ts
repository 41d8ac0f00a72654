import { describe, expect, it } from 'vitest';
import { baseline } from '../bench/quotes/baseline.ts';
import { foldSpan } from '../bench/quotes/fold-span.ts';
import { articleOf, type Gold } from '../bench/quotes/gold.ts';
import { engine } from '../bench/quotes/prediction.ts';
import { sameName } from '../bench/quotes/same-name.ts';
import { scoreOf } from '../bench/quotes/score.ts';

const speech = { speakers: ['Ratna Wulandari'], kind: 'speech' };

const gold: Gold = {
  id: 'garam',
  inLanguage: 'id',
  text: [
    'Panen garam di Tanjung Remang',
    '"Garam kami bersih," kata Ratna Wulandari, Bupati Selo. "Harganya naik," katanya.',
    'Lagu "Laut" diputar. "Kami senang," ujar Darmo Sasmita, nelayan.',
  ].join('\n\n'),
  quotes: [
    { ...speech, text: 'Garam kami bersih', mention: 'name' },
    { ...speech, text: 'Harganya naik', mention: 'pronoun' },
    { ...speech, text: 'Kami senang', speakers: ['Sasmita'], mention: 'name' },
  ],
  notQuotes: ['Laut'],
  ignore: [],
  recallOnly: false,
};

describe('scoreOf', () => {
  it('counts spans, what is no quotation, and speakers by the way they are named', () => {
    const score = scoreOf([gold], baseline);
    expect(score).toMatchObject({
      gold: 3,
      matched: 3,
      full: { gold: 3, matched: 3, found: 4 },
      notQuotes: { listed: 1, taken: 1 },
    });
    expect(score.speakers.get('name')).toEqual({ n: 2, right: 2, wrong: 0 });
    expect(score.speakers.get('pronoun')).toEqual({ n: 1, right: 0, wrong: 0 });
  });

  it('says nothing of precision where not all is labelled, and passes over what is unclear', () => {
    const { full } = scoreOf([{ ...gold, recallOnly: true }], engine);
    expect(full).toEqual({ gold: 0, matched: 0, found: 0 });
    const unclear = { ...gold, notQuotes: [], ignore: ['“Laut”'] };
    expect(scoreOf([unclear], baseline).full.found).toBe(3);
  });
});

describe('articleOf', () => {
  it('takes paragraphs between blank lines, or what the letters of its lines say', () => {
    expect(articleOf(gold).body).toHaveLength(2);
    const lines = {
      ...gold,
      text: 'Beranda\nPanen garam\n\nIsi berita.\nsatu\ndua',
      lines: 'JTPLL',
    };
    expect(articleOf(lines)).toEqual({
      inLanguage: 'id',
      headline: 'Panen garam',
      body: [
        { type: 'paragraph', text: 'Isi berita.' },
        { type: 'list', ordered: false, items: [{ text: 'satu' }, { text: 'dua' }] },
      ],
    });
  });
});

describe('sameName', () => {
  it('passes over titles and degrees, and asks for the family name in English', () => {
    expect(sameName('Bupati Ratna Wulandari', 'Ratna Wulandari, M.Si', 'id')).toBe(true);
    expect(sameName('Ratna', 'Ratna Wulandari', 'id')).toBe(true);
    expect(sameName('Nora', 'Nora Ashby', 'en')).toBe(false);
    expect(sameName('Mayor Ashby', 'Nora Ashby', 'en')).toBe(true);
    expect(sameName('Nora Ashby', 'Nora Field', 'en')).toBe(false);
  });
});

describe('foldSpan', () => {
  it('leaves the words', () => {
    expect(foldSpan('“Jum’at\n kami  buka,” ')).toBe("Jum'at kami buka");
  });
});
