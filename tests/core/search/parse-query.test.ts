import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/core/search/parse-query.ts';

describe('parseQuery', () => {
  it('leaves the last word open while it is being typed', () => {
    expect(parseQuery('Bendungan Se').words).toEqual([
      { word: 'bendungan', open: false },
      { word: 'se', open: true },
    ]);
    expect(parseQuery('selo ').words).toEqual([{ word: 'selo', open: false }]);
  });

  it('reads phrases with any quotation marks, closed or not', () => {
    expect(parseQuery('“Muara Teja” "pasar ikan').phrases).toEqual([
      ['muara', 'teja'],
      ['pasar', 'ikan'],
    ]);
  });

  it('reads a minus before a word, but not within one', () => {
    const { words, excluded } = parseQuery('alun-alun -pasar');
    expect(words.map(({ word }) => word)).toEqual(['alun']);
    expect(excluded).toEqual(['pasar']);
  });

  it('looks at sixteen words at most', () => {
    const many = Array.from({ length: 50 }, (_, at) => `kata${at}`).join(' ');
    expect(parseQuery(many).words).toHaveLength(16);
  });

  it('reads fields in both languages, of several words in quotation marks', () => {
    const { fields, words } = parseQuery(
      'banjir rubrik:ekonomi tokoh:"Ratna Wulandari" sejak:2024-03 to:2024-04-02',
    );
    expect(fields).toEqual({
      section: 'ekonomi',
      person: 'Ratna Wulandari',
      from: '2024-03',
      to: '2024-04-02',
    });
    expect(words).toEqual([{ word: 'banjir', open: false }]);
  });

  it('takes for words what is no field', () => {
    const asked = 'skor:dua from:kemarin to:2024-13 section: constructor:x';
    const { fields, words } = parseQuery(asked);
    expect(fields).toEqual({});
    expect(words.map(({ word }) => word)).toEqual(
      'skor dua from kemarin to 2024 13 section constructor x'.split(' '),
    );
  });
});
