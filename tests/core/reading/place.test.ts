import { describe, expect, it } from 'vitest';
import { findPlace, placeAt } from '../../../src/core/reading/place.ts';

const texts = [
  'Pintu air Bendungan Selo dibuka pukul lima pagi.',
  '“Kami tidak menolak,” kata Ratna.',
  '',
  'Nelayan muara meminta jadwal yang jelas.',
  'Air surut sebelum siang.',
];

describe('a place in an article', () => {
  it('is found again where it was', () => {
    const place = placeAt(texts, 3, 0.4);
    expect(place).toEqual({
      block: 3,
      words: 'nelayan muara meminta jadwal yang jelas',
      part: 0.4,
    });
    expect(place && findPlace(texts, place)).toBe(3);
  });

  it('is found again after paragraphs came before it, or went', () => {
    const place = placeAt(texts, 3, 0.4);
    if (!place) throw new Error('There is no place');
    expect(findPlace(['Pembaruan pukul sembilan.', ...texts], place)).toBe(4);
    expect(findPlace(texts.slice(2), place)).toBe(1);
  });

  it('is found by its words, however they are typeset', () => {
    const place = placeAt(texts, 1, 0);
    expect(place && findPlace(['', '"Kami tidak menolak", kata RATNA.'], place)).toBe(1);
  });

  it('is the nearest of paragraphs that begin alike', () => {
    const alike = ['Baca juga.', 'Satu.', 'Baca juga.', 'Dua.', 'Baca juga.'];
    expect(findPlace(alike, { block: 3, words: 'baca juga', part: 0 })).toBe(2);
  });

  it('is nowhere in another text', () => {
    const place = placeAt(texts, 3, 0.4);
    expect(place && findPlace(['Naskah ini ditulis ulang.', ''], place)).toBeUndefined();
    expect(findPlace([], { block: 1_000_000_000, words: 'selo', part: 0 })).toBeUndefined();
  });

  it('is after the last words where a picture was on the screen', () => {
    expect(placeAt(texts, 2, 0.5)).toEqual({
      block: 1,
      words: 'kami tidak menolak kata ratna',
      part: 1,
    });
  });

  it('is none at the beginning', () => {
    expect(placeAt(texts, 0, 0.5)).toBeUndefined();
    expect(placeAt(['', ''], 1, 0.5)).toBeUndefined();
    expect(placeAt(texts, 0, 1)).toMatchObject({ block: 0, part: 1 });
  });
});
