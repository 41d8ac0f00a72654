import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { announcement } from '../../../src/core/read-aloud/announce.ts';
import { breaths, LONGEST_BREATH } from '../../../src/core/read-aloud/breaths.ts';
import { skipTo } from '../../../src/core/read-aloud/skip.ts';
import { spokenParts } from '../../../src/core/read-aloud/spoken-parts.ts';
import { utterancesOf } from '../../../src/core/read-aloud/utterances.ts';
import type { Quote } from '../../../src/core/article/article.ts';
import { aParagraph, aPerson, aQuote, anArticle } from '../../web/edition-builder.ts';

const ratna = aPerson('Ratna Wulandari');
const body = [
  aParagraph(
    'Ratna berkata, “Air datang malam. Kami kaget.” Warga, kata dia, “terjaga” sampai pagi.',
  ),
  { type: 'heading' as const, level: 2 as const, text: 'Jadwal' },
  aParagraph('“Siapa yang tahu?” tanya seseorang.'),
  { type: 'related' as const, label: 'Baca Juga', headline: 'Pintu dibuka' },
];
const quotes = [
  aQuote(body, 0, '“Air datang malam. Kami kaget.”', ratna),
  aQuote(body, 0, '“terjaga”', ratna, { kind: 'fragment' }),
  aQuote(body, 2, '“Siapa yang tahu?”', null),
];
const article = anArticle('Pintu Bendungan', { body, quotes, people: [ratna] });

const said = (of = article) => utterancesOf(of).map(({ text }) => text);

describe('an article that is read aloud', () => {
  it('is its headline and its sentences, each quotation after the name of who speaks', () => {
    expect(said()).toEqual([
      'Pintu Bendungan',
      'Ratna berkata,',
      'Kutipan Ratna Wulandari:',
      '“Air datang malam.',
      'Kami kaget.”',
      'Warga, kata dia, “terjaga” sampai pagi.',
      'Jadwal',
      'Kutipan:',
      '“Siapa yang tahu?”',
      'tanya seseorang.',
    ]);
  });

  it('announces in the language of the article', () => {
    expect(said({ ...article, inLanguage: 'en-GB' })).toContain('Quote, Ratna Wulandari:');
    expect(announcement('en', undefined)).toBe('Quote:');
    expect(announcement('jv', 'Ratna')).toBe('Ratna:');
    expect(announcement('jv', undefined)).toBeUndefined();
  });

  it('announces a quotation over several paragraphs once', () => {
    const long = [aParagraph('“Air datang malam.'), aParagraph('“Kami kaget.”')];
    const first = aQuote(long, 0, '“Air datang malam.', ratna);
    const second = aQuote(long, 1, '“Kami kaget.”', ratna, { continues: first.id });
    const utterances = utterancesOf(
      anArticle('Air', { body: long, quotes: [first, second], people: [ratna] }),
    );
    expect(utterances.filter(({ isAnnouncement }) => isAnnouncement)).toHaveLength(1);
    expect(utterances.slice(1).every(({ quote }) => quote === first.id)).toBe(true);
  });

  it('marks the words that are said, and the quotation while it is announced', () => {
    const marked = utterancesOf(article).map(({ place }) =>
      place.kind === 'headline' ? 'headline' : textAt(place),
    );
    expect(marked.slice(0, 4)).toEqual([
      'headline',
      'Ratna berkata,',
      '“Air datang malam.',
      '“Air datang malam.',
    ]);
  });
});

function textAt({ block, start, end }: { block: number; start: number; end: number }): string {
  const found = body[block];
  return found && 'text' in found ? found.text.slice(start, end) : '';
}

describe('skipping', () => {
  const utterances = utterancesOf(article);
  const from = (text: string) => utterances.findIndex((one) => one.text === text);
  const led = (text: string, skip: Parameters<typeof skipTo>[2]) =>
    utterances[skipTo(utterances, from(text), skip) ?? -1]?.text;

  it('goes from sentence to sentence, announcements included', () => {
    expect(led('Ratna berkata,', 'nextSentence')).toBe('Kutipan Ratna Wulandari:');
    expect(led('Kutipan Ratna Wulandari:', 'nextSentence')).toBe('Kami kaget.”');
    expect(led('Kami kaget.”', 'previousSentence')).toBe('Kutipan Ratna Wulandari:');
    expect(led('Pintu Bendungan', 'previousSentence')).toBe('Pintu Bendungan');
    expect(led('tanya seseorang.', 'nextSentence')).toBeUndefined();
  });

  it('goes from quotation to quotation', () => {
    expect(led('Pintu Bendungan', 'nextQuote')).toBe('Kutipan Ratna Wulandari:');
    expect(led('Kami kaget.”', 'nextQuote')).toBe('Kutipan:');
    expect(led('tanya seseorang.', 'nextQuote')).toBeUndefined();
    expect(led('tanya seseorang.', 'previousQuote')).toBe('Kutipan:');
    expect(led('“Siapa yang tahu?”', 'previousQuote')).toBe('Kutipan Ratna Wulandari:');
  });
});

const anyText = fc
  .array(
    fc.constantFrom(
      'Air',
      'datang',
      '“malam,”',
      'kata',
      'Prof.',
      'Ratna.',
      'Rp 1.000,',
      '—',
      '!',
      '😀',
      'x'.repeat(200),
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((words) => words.join(' '));
const anySpeech = (text: string) =>
  fc
    .uniqueArray(fc.nat(text.length), { maxLength: 4 })
    .map((places) => places.toSorted((a, b) => a - b))
    .map((places): Quote[] =>
      places.slice(1).flatMap((end, index) => {
        const start = places[index] ?? 0;
        const id = `abcdefg${'hijk'[index] ?? 'z'}`;
        return index % 2 === 0
          ? [
              {
                start,
                end,
                id,
                block: 0,
                speaker: null,
                kind: 'speech',
                pattern: '',
                confidence: 1,
              },
            ]
          : [];
      }),
    );
const withSpeech = anyText.chain((text) => fc.tuple(fc.constant(text), anySpeech(text)));
const bare = (text: string) => text.replace(/\s/g, '');

describe('whatever the text is, its parts', () => {
  it('are all of it, in order, and none of it twice', () => {
    fc.assert(
      fc.property(withSpeech, ([text, own]) => {
        const parts = spokenParts(text, own, 'id');
        expect(bare(parts.map(({ start, end }) => text.slice(start, end)).join(''))).toBe(
          bare(text),
        );
        for (const [index, { start }] of parts.entries()) {
          expect(start).toBeGreaterThanOrEqual(parts[index - 1]?.end ?? 0);
        }
      }),
    );
  });

  it('hold no word from outside the quotation that they belong to', () => {
    fc.assert(
      fc.property(withSpeech, ([text, own]) => {
        for (const part of spokenParts(text, own, 'id')) {
          if (!part.quote) continue;
          const outside = text.slice(part.quote.end, Math.max(part.quote.end, part.end));
          expect(outside).not.toMatch(/[\p{L}\p{N}]/u);
        }
      }),
    );
  });

  it('are breathed in pieces that no browser cuts off, and that are all of them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const pieces = breaths(text, { start: 0, end: text.length });
        expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start, end } of pieces)
          expect(end - start).toBeLessThanOrEqual(LONGEST_BREATH);
        for (const { end } of pieces) expect(text.slice(end - 1, end + 1)).not.toBe('😀');
      }),
    );
  });
});
