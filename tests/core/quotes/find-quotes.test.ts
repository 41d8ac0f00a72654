import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRangeOf } from '../../../src/core/article/text-range.ts';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';
import { patternNames } from '../../../src/core/quotes/patterns.ts';

const pieces = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '’',
  '‘',
  "''",
  '``',
  '«',
  '»',
  ' ',
  ', ',
  '. ',
  '? ',
  ': ',
  ' — ',
  '(',
  ')',
  '\n',
  '𝒜',
  '👍',
  'kata ',
  'katanya ',
  'said ',
  'Ratna Wulandari',
  'Mr. Pell',
  'ketua ',
  'the mayor ',
  'menurut ',
  'she ',
  'air naik',
  'Jum’at ',
  '12.000 ',
  'U.S. ',
  'Baca juga ',
);
const text = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
const article = fc.record({
  inLanguage: fc.constantFrom('id', 'en'),
  headline: fc.constant(''),
  body: fc.array(
    text.map((words) => ({ type: 'paragraph' as const, text: words })),
    { maxLength: 5 },
  ),
});

/** Milliseconds for a text of the size of a book on a machine that does other things too. */
const PATIENCE = 60_000;

const paragraphsOf = (...texts: readonly string[]) =>
  texts.map((words) => ({ type: 'paragraph' as const, text: words }));

describe('findQuotes', () => {
  it('gives ranges within their blocks that cut no character in two, unique ids and speakers among the people', () => {
    fc.assert(
      fc.property(article, (given) => {
        const { quotes, people } = findQuotes(given);
        const ids = new Set(people.map(({ id }) => id));
        expect(new Set(quotes.map(({ id }) => id)).size).toBe(quotes.length);
        for (const quote of quotes) {
          expect(isRangeOf(given.body[quote.block]!.text, quote)).toBe(true);
          const { cue } = quote;
          expect(!cue || isRangeOf(given.body[cue.block]!.text, cue)).toBe(true);
          expect(quote.speaker === null || ids.has(quote.speaker)).toBe(true);
          expect(patternNames).toContain(quote.pattern);
          expect(quote.confidence).toBeGreaterThanOrEqual(0);
          expect(quote.confidence).toBeLessThanOrEqual(1);
        }
        expect(people.every(({ id }) => quotes.some(({ speaker }) => speaker === id))).toBe(true);
      }),
    );
  });

  it('gives quotations in reading order, which never overlap', () => {
    fc.assert(
      fc.property(article, (given) => {
        const { quotes } = findQuotes(given);
        for (const [index, quote] of quotes.entries()) {
          const before = quotes[index - 1];
          expect(!before || before.block < quote.block || before.end <= quote.start).toBe(true);
        }
      }),
    );
  });

  it('continues only the quotation before, of the text before, with its speaker and kind', () => {
    fc.assert(
      fc.property(article, (given) => {
        const { quotes } = findQuotes(given);
        for (const [index, { continues, block, speaker, kind }] of quotes.entries()) {
          if (continues === undefined) continue;
          const before = quotes[index - 1];
          expect(before).toMatchObject({ id: continues, block: block - 1, speaker, kind });
        }
      }),
    );
  });

  it('leaves the texts as they are', () => {
    fc.assert(
      fc.property(article, (given) => {
        const copy = structuredClone(given);
        findQuotes(given);
        expect(given).toEqual(copy);
      }),
    );
  });

  it('includes the marks in the range and says which words attribute it', () => {
    const body = [
      { type: 'paragraph' as const, text: 'Malam itu “air naik,” kata Ratna Wulandari di Selo.' },
    ];
    const [quote] = findQuotes({ inLanguage: 'id', headline: '', body }).quotes;
    expect(body[0]?.text.slice(quote?.start, quote?.end)).toBe('“air naik,”');
    expect(body[0]?.text.slice(quote?.cue?.start, quote?.cue?.end)).toBe('kata Ratna Wulandari');
    expect(quote?.pattern).toBe('cue-after');
  });

  it('chains the pieces of a quotation over several blocks', () => {
    const body = paragraphsOf('“Air naik.', '“Kami siap,” kata Ratna Wulandari.');
    const { quotes } = findQuotes({ inLanguage: 'id', headline: '', body });
    expect(quotes[1]?.continues).toBe(quotes[0]?.id);
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['ratna-wulandari', 'ratna-wulandari']);
  });

  it('keeps to the first cue of a quotation over several blocks', () => {
    const words = [
      'Menurut seorang warga, “air naik.',
      '“Lalu surut.',
      '“Kini kering,” kata Ratna.',
    ];
    const body = paragraphsOf(...words);
    const { quotes } = findQuotes({ inLanguage: 'id', headline: '', body });
    expect(quotes).toHaveLength(3);
    expect(quotes.map(({ speaker }) => speaker)).toEqual([null, null, null]);
  });

  it('takes no quotation inside one that began in the block before', () => {
    const words = ['“Air naik.', "Jum’at ’Tutup. ”'"];
    const body = paragraphsOf(...words);
    const { quotes } = findQuotes({ inLanguage: 'id', headline: '', body });
    expect(quotes.map(({ block }) => block)).toEqual([0, 1]);
  });

  it.each(['“Benar? » Ratna Wulandari', '’Katanya —)’ Ratna Wulandari'])(
    'reads a name that ends the text after a question: %s',
    (words) => {
      const body = paragraphsOf(words);
      expect(findQuotes({ inLanguage: 'id', headline: '', body }).people).toEqual([]);
    },
  );

  it('gives equal words in equal context ids of their own, the same each time', () => {
    const body = [
      {
        type: 'paragraph' as const,
        text: '“Ya, betul,” kata Ratna Wulandari kepada semua warga yang datang ke sana. '.repeat(
          4,
        ),
      },
    ];
    const ids = findQuotes({ inLanguage: 'id', headline: '', body }).quotes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect(findQuotes({ inLanguage: 'id', headline: '', body }).quotes.map(({ id }) => id)).toEqual(
      ids,
    );
  });

  it.each([
    ['marks', '“"”\'‘’«»'],
    ['opening marks', '“a '],
    ['quotations', '"x" and, '],
    ['names', 'Anna Smith '],
    ['cues', 'kata '],
    ['letters', 'a'],
    ['a sentence without a stop', 'Ratna Wulandari kemudian mengatakan, '],
  ])(
    'reads a paragraph of 200 kB of %s',
    (_, unit) => {
      const body = [{ type: 'paragraph' as const, text: unit.repeat(200_000 / unit.length) }];
      expect(() => findQuotes({ inLanguage: 'en', headline: '', body })).not.toThrow();
    },
    PATIENCE,
  );

  it(
    'reads twenty thousand paragraphs of one quotation each',
    () => {
      const body = Array.from({ length: 20_000 }, () => ({
        type: 'paragraph' as const,
        text: '“Ya,” kata Ratna.',
      }));
      expect(findQuotes({ inLanguage: 'id', headline: '', body }).quotes).toHaveLength(20_000);
    },
    PATIENCE,
  );
});
