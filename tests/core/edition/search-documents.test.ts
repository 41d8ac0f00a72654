import { describe, expect, it } from 'vitest';
import type { Article, Quote } from '../../../src/core/article/article.ts';
import { headlineDocument } from '../../../src/core/edition/headline-document.ts';
import { quoteDocuments } from '../../../src/core/edition/quote-documents.ts';

const ZONE = 'Asia/Jakarta';
const BODY = [
  '"Air naik, dan kami',
  '"menunggu di bukit," kata Ratna Wulandari.',
  'Ada "kata" lain.',
];

function quote(id: string, block: number, more: Partial<Quote> = {}): Quote {
  const text = BODY[block] ?? '';
  const start = text.indexOf('"');
  const last = text.lastIndexOf('"');
  const end = last > start ? last + 1 : text.length;
  const found = {
    kind: 'speech',
    pattern: 'x',
    confidence: 1,
    speaker: 'ratna-wulandari',
  } as const;
  return { id, block, start, end, ...found, ...more };
}

const article: Article = {
  slug: 'air-naik',
  headline: 'Air naik di Selo',
  inLanguage: 'id',
  datePublished: '2025-03-10',
  dateImported: '2025-06-01T03:00:00Z',
  articleSection: 'Laut',
  author: [],
  keywords: [],
  body: BODY.map((text) => ({ type: 'paragraph', text })),
  quotes: [
    quote('aaaaaaaa', 0),
    quote('bbbbbbbb', 1, { continues: 'aaaaaaaa' }),
    quote('cccccccc', 2, { speaker: null, kind: 'fragment' }),
  ],
  people: [{ id: 'ratna-wulandari', name: 'Ratna Wulandari', kind: 'person' }],
  related: [],
};

describe('headlineDocument', () => {
  it('has what a headline is found by, and the date of import only where no other is known', () => {
    const record = { ...article, people: ['ratna-wulandari'] };
    const common = { text: 'Air naik di Selo', slug: 'air-naik', inLanguage: 'id' };
    expect(headlineDocument(record, ZONE)).toEqual({
      ...common,
      datePublished: '2025-03-10',
      articleSection: 'Laut',
      people: ['ratna-wulandari'],
    });
    const { datePublished: _date, articleSection: _section, ...bare } = record;
    expect(headlineDocument({ ...bare, people: [] }, ZONE)).toEqual({
      ...common,
      dateImported: '2025-06-01T03:00:00Z',
      people: [],
    });
  });

  it('is text that UTF-8 can say', () => {
    const { text } = headlineDocument(
      { ...article, headline: 'Air \ud800 naik', people: [] },
      ZONE,
    );
    expect(text).toBe('Air \ufffd naik');
  });
});

describe('quoteDocuments', () => {
  it('are whole quotations word for word, with the id of the first piece', () => {
    const [first, second] = quoteDocuments(article, ZONE);
    expect(first).toEqual({
      text: '"Air naik, dan kami\n"menunggu di bukit,"',
      slug: 'air-naik',
      headline: 'Air naik di Selo',
      id: 'aaaaaaaa',
      speaker: 'ratna-wulandari',
      datePublished: '2025-03-10',
      articleSection: 'Laut',
      inLanguage: 'id',
      people: ['ratna-wulandari'],
    });
    expect(second).toMatchObject({ text: '"kata"', id: 'cccccccc', people: [] });
    expect(second).not.toHaveProperty('speaker');
  });
});
