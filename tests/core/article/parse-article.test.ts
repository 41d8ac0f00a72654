import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle, parseDraft } from '../../../src/core/article/parse-article.ts';
import { textAt } from '../../../src/core/article/text-at.ts';
import { isRangeOf } from '../../../src/core/article/text-range.ts';

const speech = 'Ratna berkata, “Kami menunggu.”';
const quote = {
  id: 'abcdefgh',
  block: 1,
  start: 15,
  end: 31,
  speaker: 'ratna-wulandari',
  kind: 'speech',
  cue: { block: 1, start: 6, end: 13 },
  pattern: 'cue-before',
  confidence: 0.9,
};
const whole = {
  slug: 'bendungan-selo-dibuka',
  inLanguage: 'id',
  headline: 'Bendungan Selo Dibuka',
  dateImported: '2025-05-15T00:00:00Z',
  author: [],
  keywords: [],
  body: [
    { type: 'paragraph', text: 'Pintu air dibuka.' },
    { type: 'paragraph', text: speech },
  ],
  quotes: [quote],
  people: [{ id: 'ratna-wulandari', name: 'Ratna Wulandari', kind: 'person' }],
  related: [],
};

const dropped = (value: unknown) => {
  const parsed = parseArticle(value);
  return parsed.kind === 'article'
    ? parsed.dropped.map(({ at, reason }) => `${at} ${reason}`)
    : parsed;
};
const article = (value: unknown) => {
  const parsed = parseArticle(value);
  if (parsed.kind === 'broken') throw new TypeError(parsed.reason);
  return parsed.article;
};

describe('parsing an article', () => {
  it('takes a whole one as it is', () => {
    expect(parseArticle(whole)).toEqual({ kind: 'article', article: whole, dropped: [] });
  });

  it.each([
    ['null', null, ''],
    ['a list', [], ''],
    ['no headline', { ...whole, headline: undefined }, 'headline'],
    ['an empty headline', { ...whole, headline: '  ' }, 'headline'],
    ['a slug that leaves its folder', { ...whole, slug: '../secrets' }, 'slug'],
    ['no body', { ...whole, body: 'text' }, 'body'],
  ])('refuses %s and says why', (_, value, place) => {
    const parsed = parseArticle(value);
    expect(parsed.kind).toBe('broken');
    if (parsed.kind === 'broken') expect(parsed.reason).toContain(place);
  });

  it('leaves out a broken block, reports its place, and keeps each quote with its own words', () => {
    const body = [
      { type: 'paragraph' },
      whole.body[0],
      { type: 'marquee', text: 'x' },
      whole.body[1],
    ];
    const value = {
      ...whole,
      body,
      quotes: [{ ...quote, block: 3, cue: { ...quote.cue, block: 3 } }],
    };
    expect(dropped(value)).toEqual([
      'body[0] text is missing',
      expect.stringMatching(/^body\[2\] /) as unknown,
    ]);
    expect(article(value)).toEqual(whole);
  });

  it('leaves out a broken mark and keeps its paragraph', () => {
    const marks = [
      { type: 'strong', start: 0, end: 5 },
      { type: 'link', start: 0, end: 5, href: 'javascript:alert(1)' },
    ];
    const value = {
      ...whole,
      body: [{ type: 'paragraph', text: 'Pintu air.', marks }, whole.body[1]],
    };
    expect(dropped(value)).toEqual(['body[0].marks[1] href is not an address that may be linked']);
    expect(article(value).body[0]).toEqual({
      type: 'paragraph',
      text: 'Pintu air.',
      marks: marks.slice(0, 1),
    });
  });

  it('leaves out a date that does not exist', () => {
    expect(dropped({ ...whole, datePublished: '2025-02-30' })).toEqual([
      'datePublished is not a date',
    ]);
  });

  it('leaves out a quote whose range is not in its block', () => {
    for (const bad of [{ end: 99 }, { block: 7 }, { start: 31 }, { item: 0 }]) {
      const value = { ...whole, quotes: [{ ...quote, ...bad }] };
      expect(article(value).quotes).toEqual([]);
      expect(dropped(value)).toHaveLength(1);
    }
  });

  it('makes a speaker who is nobody here unknown', () => {
    const value = { ...whole, people: [] };
    expect(article(value).quotes[0]?.speaker).toBeNull();
    expect(dropped(value)).toEqual(['quotes[0].speaker ratna-wulandari is nobody here']);
  });

  it('drops the quotes of a list that lost an item, since its items have moved', () => {
    const items = [{ text: 5 }, { text: speech }];
    const value = {
      ...whole,
      body: [whole.body[0], { type: 'list', ordered: false, items }],
      quotes: [{ ...quote, item: 1, cue: undefined }],
    };
    expect(article(value).quotes).toEqual([]);
    expect(article(value).body[1]).toEqual({
      type: 'list',
      ordered: false,
      items: [{ text: speech }],
    });
  });

  it('never gives a quote that does not fit its text, whatever it is given', () => {
    const anything = fc.record({ block: fc.nat(3), start: fc.nat(40), end: fc.nat(40) });
    fc.assert(
      fc.property(fc.array(anything), fc.array(fc.jsonValue()), (ranges, blocks) => {
        const quotes = ranges.map((range) => ({ ...quote, ...range, cue: range }));
        const parsed = article({ ...whole, body: [...blocks, ...whole.body], quotes });
        for (const found of parsed.quotes) {
          expect(isRangeOf(textAt(parsed.body, found) ?? '', found)).toBe(true);
        }
      }),
    );
  });
});

describe('parsing a draft', () => {
  it('takes missing authors and keywords for none', () => {
    const parsed = parseDraft({ inLanguage: 'en', headline: 'Gates Open Early', body: [] });
    expect(parsed).toMatchObject({ kind: 'draft', draft: { author: [], keywords: [] } });
  });

  it('refuses what is not one', () => {
    expect(parseDraft('text').kind).toBe('broken');
  });
});
