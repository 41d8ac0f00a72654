import { describe, expect, it } from 'vitest';
import { csvDocument } from '../../../src/core/edition/csv.ts';
import type { PersonEntry, PersonQuote } from '../../../src/core/edition/edition.ts';
import { personFeed } from '../../../src/core/edition/person-feed.ts';
import { quotationOf } from '../../../src/core/edition/quotation.ts';
import { quoteFilter } from '../../../src/core/edition/quote-filter.ts';
import { rowOfPerson } from '../../../src/core/edition/quote-row.ts';

const ratna: PersonEntry = {
  id: 'ratna-wulandari',
  name: 'Ratna Wulandari',
  kind: 'person',
  role: 'Bupati Selo',
  quotes: 1,
  articles: 1,
};

const quote: PersonQuote = {
  id: 'abcdefgh',
  slug: 'jembatan-selo',
  headline: 'Jembatan Selo dibuka',
  datePublished: '2025-02-01T23:30:00Z',
  dateImported: '2025-06-01',
  articleSection: 'Desa & Kota',
  inLanguage: 'id',
  kind: 'speech',
  sentence: '“Jum’at kami buka, semua boleh lewat,” kata Ratna.',
  start: 0,
  end: 38,
};

const row = rowOfPerson(ratna, quote);

const holds = (filters: Parameters<typeof quoteFilter>[0]) =>
  quoteFilter(filters, 'Asia/Jakarta')(row);
const edition = { name: 'Warta Selo', inLanguage: 'id', timeZone: 'Asia/Jakarta' };
const feedOf = (more: Partial<PersonQuote>, site?: string) =>
  personFeed(
    { person: ratna, quotes: [{ ...quote, ...more }] },
    { ...edition, ...(site !== undefined && { site }) },
  );
const dateOf = (datePublished: string) => feedOf({ datePublished }).items[0]?.date_published;

describe('csvDocument', () => {
  it('opens in a spreadsheet as it is: a byte order mark, a header, a record a quote', () => {
    const [header, record, end] = csvDocument([row]).split('\r\n');
    expect(header).toMatch(/^\uFEFFid,speaker,/);
    expect(record).toContain('"“Jum’at kami buka, semua boleh lewat,”"');
    expect(end).toBe('');
  });
});

describe('quoteFilter', () => {
  it('takes whole days of the zone', () => {
    expect(holds({ from: '2025-02-02', to: '2025-02-02' })).toBe(true);
    expect(holds({ to: '2025-02-01' })).toBe(false);
    expect(quoteFilter({ to: '2025-02-01' }, 'UTC')(row)).toBe(true);
    expect(quoteFilter({ from: '2000-01-01' }, 'UTC')({ ...row, datePublished: '' })).toBe(false);
  });

  it('asks for every word, however it is written, and for the section by name or slug', () => {
    expect(holds({ words: 'LEWAT jumat' })).toBe(true);
    expect(holds({ words: 'jumat Ratna' })).toBe(false);
    expect(holds({ section: 'desa-kota' })).toBe(true);
    expect(holds({ section: 'Desa & Kota', words: 'buka', from: '2025-02-02' })).toBe(true);
    expect(holds({ section: 'Laut' })).toBe(false);
    expect(quoteFilter({ section: 'Laut' }, 'UTC')({ ...row, articleSection: '' })).toBe(false);
  });
});

describe('quotationOf', () => {
  it('leaves out whatever is not known', () => {
    const unknown = { ...row, speaker: null, speakerId: null, datePublished: '', role: '' };
    expect(quotationOf(unknown)).toEqual({
      '@type': 'Quotation',
      text: '“Jum’at kami buka, semua boleh lewat,”',
      isPartOf: { '@type': 'NewsArticle', headline: 'Jembatan Selo dibuka' },
      inLanguage: 'id',
    });
  });

  it('tells a body from a person', () => {
    const body = { ...row, speaker: 'Dinas Air Selo', speakerKind: 'organization' as const };
    expect(quotationOf(body).creator).toEqual({ '@type': 'Organization', name: 'Dinas Air Selo' });
  });
});

describe('personFeed', () => {
  it('has one item a quote, with whole addresses below the site', () => {
    const feed = feedOf({}, 'https://warta.example/koran');
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Ratna Wulandari – Warta Selo',
      home_page_url: 'https://warta.example/koran/person/ratna-wulandari',
      feed_url: 'https://warta.example/koran/edition/people/ratna-wulandari/feed.json',
    });
    expect(feed.items).toEqual([
      {
        id: '/article/jembatan-selo#k-abcdefgh',
        url: 'https://warta.example/koran/article/jembatan-selo#k-abcdefgh',
        title: 'Jembatan Selo dibuka',
        content_text: quote.sentence,
        date_published: '2025-02-01T23:30:00Z',
        authors: [{ name: 'Ratna Wulandari' }],
        language: 'id',
      },
    ]);
  });

  it('has addresses relative to itself where no site is known', () => {
    const feed = feedOf({});
    expect(feed).not.toHaveProperty('feed_url');
    const place = 'https://x.example/koran/edition/people/ratna-wulandari/feed.json';
    expect(new URL(feed.items[0]?.url ?? '', place).href).toBe(
      'https://x.example/koran/article/jembatan-selo#k-abcdefgh',
    );
  });

  it('gives RFC 3339 date-times, a day as its beginning in the zone, and none for no date', () => {
    expect(dateOf('2025-02-01')).toBe('2025-01-31T17:00:00Z');
    expect(dateOf('2025-02-01T10:15')).toBe('2025-02-01T03:15:00Z');
    expect(dateOf('2025-02-01T10:15+07:00')).toBe('2025-02-01T03:15:00Z');
    const { datePublished: _none, ...undated } = quote;
    const feed = personFeed({ person: ratna, quotes: [undated] }, edition);
    expect(feed.items[0]).not.toHaveProperty('date_published');
  });
});
