import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  withSlug,
  type ArchiveDocument,
} from '../../../../src/core/search/archive/archive-document.ts';
import { ArchiveError } from '../../../../src/core/search/archive/archive-error.ts';
import {
  decodeDates,
  encodeDates,
  type DateCell,
} from '../../../../src/core/search/archive/date-column.ts';
import {
  addDay,
  decodeDayRuns,
  encodeDayRuns,
  type DayRun,
} from '../../../../src/core/search/archive/day-runs.ts';
import {
  decodeDocuments,
  encodeDocuments,
} from '../../../../src/core/search/archive/document-file.ts';
import type { ArchiveManifest } from '../../../../src/core/search/archive/format.ts';
import { decodeLexicon, encodeLexicon } from '../../../../src/core/search/archive/lexicon-file.ts';
import { parseManifest } from '../../../../src/core/search/archive/parse-manifest.ts';
import {
  createRiceReader,
  createRiceWriter,
} from '../../../../src/core/search/archive/rice-code.ts';
import {
  createSectionColumn,
  decodeSections,
} from '../../../../src/core/search/archive/section-file.ts';
import { decodeShard, encodeShard } from '../../../../src/core/search/archive/term-shard.ts';
import {
  decodeColumn,
  encodeColumn,
  valuesOf,
} from '../../../../src/core/search/archive/text-column.ts';
import { dayNumber } from '../../../../src/core/search/day-number.ts';

const text = fc.string({
  unit: fc.constantFrom('a', 'Z', 'é', '“', '\n', '\t', '\\', ' ', 'n', '🗞', '|', '=', '-', '7'),
});
const day = fc.date({
  min: new Date('1900-01-01T00:00Z'),
  max: new Date('2100-01-01T00:00Z'),
  noInvalidDate: true,
});
const zone = fc.constantFrom('', 'Z', '+07:00', '-03:30');
const isoDate = fc
  .tuple(day, fc.constantFrom(10, 16, 19), zone)
  .map(
    ([date, length, offset]) => date.toISOString().slice(0, length) + (length > 10 ? offset : ''),
  );
const oddDate = fc.constantFrom(
  '2024-03-12T10:15:00.5Z',
  '2024-03-12T10:15:60Z',
  '2024-02-31',
  '2024-03',
  '12 Maret 2024',
);
const dates = fc.oneof(
  fc.constant({}),
  fc.oneof(isoDate, oddDate).map((datePublished) => ({ datePublished })),
  isoDate.map((dateImported) => ({ dateImported })),
);
const optional = fc.record(
  { headline: text, id: text, speaker: text, articleSection: text },
  { requiredKeys: [] },
);
const document: fc.Arbitrary<ArchiveDocument> = fc
  .tuple(
    fc.record({ text, slug: text, inLanguage: text, people: fc.array(text, { maxLength: 3 }) }),
    optional,
    dates,
  )
  .map(([required, rest, date]) => ({ ...required, ...rest, ...date }));
const ascending = fc
  .uniqueArray(fc.nat(999), { maxLength: 60 })
  .map((list) => Uint32Array.from(list).toSorted());

const bytesOf = (file: string): Uint8Array => new TextEncoder().encode(file);

const term = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '東', '#', '@', '-', '7') });

describe('the codecs of an archive', () => {
  it('give lists of documents back', () => {
    fc.assert(
      fc.property(fc.array(ascending), (lists) => {
        const writer = createRiceWriter();
        for (const list of lists) writer.list(list, 1000);
        const reader = createRiceReader(writer.done());
        expect(lists.map(({ length }) => reader.list(length, 1000))).toEqual(lists);
      }),
    );
  });

  it.each([1_000_000, 0xff_ff_ff])('give back a gap among narrow ones, below %i', (limit) => {
    const list = Uint32Array.from([...Array(100).keys(), limit - 1]);
    const alone = Uint32Array.of(limit - 1);
    const writer = createRiceWriter();
    for (const one of [list, alone, list]) writer.list(one, limit);
    const reader = createRiceReader(writer.done());
    for (const one of [list, alone, list]) expect(reader.list(one.length, limit)).toEqual(one);
  });

  it('give dates back exactly as they were written', () => {
    fc.assert(
      fc.property(fc.array(dates), (cells) => {
        const { at, day: dayOf } = decodeDates(bytesOf(encodeDates(cells)), cells.length);
        expect(cells.map((_, row) => at(row))).toEqual(cells);
        expect(cells.map((_, row) => dayOf(row))).toEqual(
          cells.map(({ datePublished = '' }: DateCell) => dayNumber(datePublished)),
        );
      }),
    );
  });

  it('give columns back but for the empty cells at their end', () => {
    fc.assert(
      fc.property(fc.array(fc.array(text)), (rows) => {
        const decoded = decodeColumn(bytesOf(encodeColumn(rows)));
        expect(rows.map((_, row) => valuesOf(decoded, row))).toEqual(rows);
      }),
    );
  });

  it('give the sections of documents back by their slugs', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'Ekonomi', 'Gaya Hidup', 'Olahraga')), (names) => {
        const sectionOf = decodeSections(sectionsAsText(names));
        const slugs = names.map((name) => name.toLowerCase().replace(' ', '-'));
        expect(names.map((_, place) => sectionOf(place))).toEqual(slugs);
      }),
    );
  });

  it('give documents back', () => {
    fc.assert(
      fc.property(fc.array(document), (documents) => {
        expect(decodeDocuments(bytesOf(encodeDocuments(documents))).map(withSlug)).toEqual(
          documents,
        );
      }),
    );
  });

  it('leave out a slug that follows from the headline', () => {
    const [stored] = decodeDocuments(
      bytesOf(
        encodeDocuments([
          { text: 'Bendungan Selo', slug: 'bendungan-selo', inLanguage: 'id', people: [] },
        ]),
      ),
    );
    expect(stored).toEqual({ text: 'Bendungan Selo', inLanguage: 'id', people: [] });
  });

  it('give the days of documents back', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constant(''),
            isoDate.map((date) => date.slice(0, 10)),
          ),
        ),
        (days) => {
          const runs: DayRun[] = [];
          for (const one of days) addDay(runs, one);
          expect(decodeDayRuns(encodeDayRuns(runs), days.length)).toEqual(runs);
        },
      ),
    );
  });

  it('give terms with their documents back', () => {
    fc.assert(
      fc.property(fc.dictionary(term, fc.tuple(ascending, fc.nat(3))), (terms) => {
        const postings = Object.entries(terms).map(([name, [documents, languages]]) => ({
          term: name,
          documents,
          languages,
        }));
        const decoded = decodeShard(encodeShard(postings, 1000));
        expect([...decoded.values()]).toEqual(postings);
      }),
    );
  });

  it('give words back, and how many documents have them within a quarter', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'z', '1', 'é'), minLength: 1 });
    fc.assert(
      fc.property(fc.uniqueArray(word), fc.integer({ min: 1, max: 1e6 }), (list, count) => {
        const words = list.toSorted();
        const counts = new Uint32Array(words.length).fill(count);
        const languages = new Uint8Array(words.length).fill(3);
        const decoded = decodeLexicon(encodeLexicon({ words, counts, languages }));
        expect(decoded.words).toEqual(words);
        expect(decoded.languages).toEqual(languages);
        for (const found of decoded.counts)
          expect(Math.abs(found - count) / count).toBeLessThan(0.25);
      }),
    );
  });
});

const manifest: ArchiveManifest = {
  format: 'kutip-archive',
  version: 1,
  documents: 9,
  newest: { path: 'newest-0a.txt', places: [[-1, 0, 1]] },
  words: 'words-0b.txt',
  rare: [{ path: 'rare-0c.txt', first: 'selo' }],
  segments: [
    {
      id: '0d',
      documents: 9,
      packs: [{ id: '0e', documents: 9 }],
      firstKeys: ['#ekonomi'],
      days: '9:g5k',
      removed: [3],
    },
  ],
};

describe('hostile bytes', () => {
  const decoders = [
    (bytes: Uint8Array) => decodeShard(bytes),
    (bytes: Uint8Array) => decodeDocuments(bytes),
    (bytes: Uint8Array) => decodeLexicon(new TextDecoder().decode(bytes)),
    (bytes: Uint8Array) => decodeSections(new TextDecoder().decode(bytes))(0),
    (bytes: Uint8Array) => parseManifest(bytes),
  ];
  const encoded = [
    encodeShard([{ term: 'selo', languages: 1, documents: Uint32Array.of(3, 9, 400) }], 1000),
    ...[
      encodeDocuments([
        {
          text: 'Bendungan Selo',
          slug: 'x',
          datePublished: '2024-03-12T10:15:00+07:00',
          inLanguage: 'id',
          people: ['a', 'b'],
        },
      ]),
      sectionsAsText(['Ekonomi', '']),
      JSON.stringify(manifest),
      encodeLexicon({
        words: ['selo', 'selot'],
        counts: Uint32Array.of(1, 2),
        languages: Uint8Array.of(1, 1),
      }),
    ].map((file) => new TextEncoder().encode(file)),
  ];

  it('are refused with a reason, or read as something, but never crash', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.tuple(fc.constantFrom(...encoded), fc.nat(), fc.nat(255)).map(([good, at, value]) => {
        const bad = good.slice();
        bad[at % bad.length] = value;
        return bad;
      }),
    );
    fc.assert(
      fc.property(bytes, fc.constantFrom(...decoders), (input, decode) => {
        try {
          decode(input);
        } catch (error) {
          expect(error).toBeInstanceOf(ArchiveError);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('cannot claim more documents than they hold', () => {
    const shard = new TextEncoder().encode('kutip terms 1 16777215\nAselo\nzzzzz\n');
    expect(() => decodeShard(shard)).toThrow('end too soon');
  });

  it('cannot lead out of the folder of the archive', () => {
    const bad = { ...manifest, newest: { ...manifest.newest, path: '../../edition.json' } };
    expect(() => parseManifest(new TextEncoder().encode(JSON.stringify(bad)))).toThrow('"path"');
  });

  it.each([
    ['documents', { ...manifest, documents: 1.5 }],
    ['segments', { ...manifest, segments: {} }],
    ['removed', { ...manifest, segments: [{ ...manifest.segments[0], removed: ['1'] }] }],
    ['words', { ...manifest, words: 7 }],
    ['newest', { ...manifest, newest: null }],
  ])('are named by the member of the manifest that is wrong: %s', (member, bad) => {
    const parse = () => parseManifest(new TextEncoder().encode(JSON.stringify(bad)));
    expect(parse).toThrow(member === 'newest' ? '"path"' : `"${member}"`);
  });
});

function sectionsAsText(names: readonly string[]): string {
  const column = createSectionColumn();
  for (const name of names) column.add(name);
  return column.text();
}
