import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/article/article.ts';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';
import { spokenIn } from './spoken.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const quotation = (text: string, attribution?: string): Block => ({
  type: 'quotation',
  text,
  ...(attribution !== undefined && { attribution }),
});

describe('a quotation that says itself who said it', () => {
  it('is theirs, whomever the text was about', () => {
    const body = [
      paragraph('Bupati Selo, Ratna Wulandari, mengatakan akan meninjau izin itu.'),
      quotation('“Kami tidak mau sungai kami rusak.”', 'Joko Santoso, nelayan'),
      quotation('“Izin sudah lengkap.”', 'Budi Hartono, direktur'),
      paragraph('Ia menambahkan, “Itu saja.”'),
    ];
    expect(spokenIn('id', body)).toEqual([
      'Kami tidak mau sungai kami rusak — Joko Santoso',
      'Izin sudah lengkap — Budi Hartono',
      'Itu saja — Budi Hartono',
    ]);
    const { people } = findQuotes({ inLanguage: 'id', headline: '', body });
    expect(people.map(({ role }) => role)).toEqual(['nelayan', 'direktur']);
  });

  it('is nobody’s where it names nobody', () => {
    const body = [
      paragraph('Mayor Ann Reed spoke on Monday.'),
      quotation('“It is over now.”', 'a villager'),
      quotation('“The dam has held.”', 'Report of the Selo Dam Panel'),
    ];
    expect(spokenIn('en', body)).toEqual(['It is over now — ?', 'The dam has held — ?']);
  });

  it('is theirs over all its paragraphs', () => {
    const body = [
      quotation('“We have lost our nets.”'),
      quotation('“And our boats.”', 'Mark Pell, fisherman'),
    ];
    expect(spokenIn('en', body)).toEqual([
      'We have lost our nets — Mark Pell',
      'And our boats — Mark Pell',
    ]);
  });

  it('is that of another whom its own words name', () => {
    const body = [quotation('“Air naik,” kata Ratna Wulandari.', 'Kabar Selo')];
    expect(spokenIn('id', body)).toEqual(['Air naik — Ratna Wulandari']);
  });
});
