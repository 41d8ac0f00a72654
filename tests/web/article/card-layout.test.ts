import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttributedQuote } from '../../../src/web/pages/article/attributed-quote.ts';
import { breakLines } from '../../../src/web/pages/article/break-lines.ts';
import { layoutCard, type Measure } from '../../../src/web/pages/article/card-layout.ts';

const length = (text: string) => Array.from(text).length;
const measure: Measure = (text, _part, size) => length(text) * size * 0.5;
const CUT = 'Dipotong di sini; kutipan lengkap: https://kutip.example/article/x#k-abcdefgh';

const aCardOf = (said: readonly string[], more: Partial<AttributedQuote> = {}) => {
  const quote = {
    said,
    speaker: 'Ratna Wulandari',
    role: 'Ketua Koperasi Nelayan',
    headline: 'Bendungan Selo Dibuka Lebih Awal',
    publisher: 'Harian Teluk Selo',
    date: 'Rabu, 14 Mei 2025',
    address: 'https://kutip.example/article/x#k-abcdefgh',
    link: 'https://kutip.example/article/x?said=garam#k-abcdefgh',
    ...more,
  };
  return layoutCard(quote, CUT, measure);
};

const wordsOn = (card: ReturnType<typeof layoutCard>) =>
  card.lines.flatMap(({ part, text }) => (part === 'words' ? [text] : []));

describe('layoutCard', () => {
  it('sets a short quote large, with all that belongs to it', () => {
    const card = aCardOf(['“Kami hanya minta diberi tahu.”']);
    expect([card.width, card.height]).toEqual([1080, 1350]);
    expect(wordsOn(card).join(' ')).toBe('“Kami hanya minta diberi tahu.”');
    expect(card.text.split('\n')).toEqual([
      '“Kami hanya minta diberi tahu.”',
      'Ratna Wulandari, Ketua Koperasi Nelayan',
      'Bendungan Selo Dibuka Lebih Awal, Harian Teluk Selo, Rabu, 14 Mei 2025',
      'https://kutip.example/article/x#k-abcdefgh',
    ]);
  });

  it('sets a few words in the writer’s sentence, and underlines no more than them', () => {
    const text = 'Menurut dia, keputusan itu sebenarnya “masuk akal”, tetapi caranya tidak.';
    const start = text.indexOf('“');
    const context = { text, quoted: { start, end: text.indexOf('”') + 1 } };
    const card = aCardOf(['“masuk akal”'], { context });
    const set = card.lines.filter(({ part }) => part === 'words' || part === 'context');
    expect(set.map((line) => line.text.trim()).join(' ')).toBe(text.replace('”,', '” ,'));
    expect(wordsOn(card).join(' ')).toBe('“masuk akal”');
    for (const { part, text: piece, size, underline = 0 } of card.lines) {
      expect(underline).toBe(part === 'words' ? measure(piece, part, size) : 0);
    }
    expect(card.text).toContain(text);
  });

  it('grows for a long quote before it cuts anything', () => {
    const said = [`“${'air naik '.repeat(60).trim()}.”`];
    const card = aCardOf(said);
    expect(card.height).toBeGreaterThan(1350);
    expect(card.height).toBeLessThanOrEqual(1920);
    expect(wordsOn(card).join(' ')).toBe(said[0]);
  });

  it('cuts a longer one between two words, marks it and says where the whole is', () => {
    const said = [
      '“Satu dua tiga.',
      ...Array.from({ length: 40 }, () => 'Empat lima enam. '.repeat(9)),
    ];
    const card = aCardOf(said);
    const shown = wordsOn(card).join(' ');
    expect(shown.endsWith(' …')).toBe(true);
    expect(
      said
        .join(' ')
        .replace(/\s+/g, ' ')
        .startsWith(`${shown.slice(0, -2)} `),
    ).toBe(true);
    expect(card.text).toContain(CUT);
    expect(card.height).toBeLessThanOrEqual(1920);
  });

  it('keeps every line on the card, whatever is said', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 900 }), { maxLength: 4 }),
        fc.string(),
        (said, role) => {
          const card = aCardOf(said, { role });
          for (const { text, x, y, part, size } of card.lines) {
            expect(x + measure(text, part, size)).toBeLessThanOrEqual(card.width);
            expect(y).toBeLessThan(card.height);
          }
          expect(card.height).toBeLessThanOrEqual(1920);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('holds where a single word is longer than the card', () => {
    expect(aCardOf(['x'.repeat(100_000)]).height).toBeLessThanOrEqual(1920);
  });
});

describe('breakLines', () => {
  it('breaks between words, and inside one only where it is too long itself', () => {
    expect(breakLines('satu dua tiga', 8, length, 9)).toEqual(['satu dua', 'tiga']);
    expect(breakLines('ya 🌊🌊🌊🌊🌊', 3, length, 9)).toEqual(['ya', '🌊🌊🌊', '🌊🌊']);
  });

  it('marks the last line where text is left', () => {
    expect(breakLines('satu dua tiga empat', 8, length, 2)).toEqual(['satu dua', 'tiga…']);
    expect(breakLines('satu dua tiga', 8, length, 2)).toEqual(['satu dua', 'tiga']);
  });
});
