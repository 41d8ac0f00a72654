import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { muteFinder, muteKey, muteOfWords, type Mute } from '../../../src/core/reading/mute.ts';
import { aStory } from './kept.ts';

const now = '2025-05-14T03:00:00.000Z';

function mutedWords(typed: string): Mute {
  const mute = muteOfWords(typed, now);
  if (!mute) throw new Error(`Nothing can be muted by ${typed}`);
  return mute;
}

const hides = (typed: string, headline: string, description?: string) =>
  muteFinder(
    [mutedWords(typed)],
    new Map(),
  )(aStory(headline, description === undefined ? {} : { description })) !== undefined;

describe('muted words', () => {
  it.each([
    ['garam', 'Harga Garam Naik'],
    ['HARGA garam', 'Harga garam: naik lagi'],
    ['harga garam', '“Harga-Garam” Naik'],
    ['kingdom: come', 'Kingdom Come Terbit'],
    ['at&t', 'Kabel AT&T Putus'],
    ['jumat', 'Salat Jum’at di Muara'],
    ['cafe', 'Café Damar Tutup'],
    ['3,5', 'Tumbuh 3,5 Persen'],
    ['(garam)', 'Harga Garam Naik'],
    ['.*', 'Tanda .* Tetap Tanda', false],
  ])('%j hide %j', (typed, headline, isHidden = true) => {
    if (!isHidden) expect(muteOfWords(typed, now)).toBeUndefined();
    else expect(hides(typed, headline)).toBe(true);
  });

  it('are whole words in order', () => {
    expect(hides('garam', 'Penggaraman Ikan')).toBe(false);
    expect(hides('garam harga', 'Harga Garam Naik')).toBe(false);
    expect(hides('harga garam', 'Harga', 'Garam')).toBe(false);
  });

  it('are sought in the standfirst too', () => {
    expect(hides('muara', 'Pintu Air Dibuka', 'Nelayan muara meminta jadwal.')).toBe(true);
  });

  it('need a letter or a digit', () => {
    expect(muteOfWords(' ?! ', now)).toBeUndefined();
    expect(muteOfWords('  harga   garam ', now)).toMatchObject({ words: 'harga garam' });
  });

  it('are the same however they are written', () => {
    expect(muteKey(mutedWords('Harga-Garam!'))).toBe(muteKey(mutedWords('harga garam')));
  });

  it('hide whatever holds them, and break on nothing', () => {
    const text = fc.string({ unit: 'binary', maxLength: 12 });
    fc.assert(
      fc.property(text, text, text, (before, typed, after) => {
        const mute = muteOfWords(typed, now);
        if (!mute) return;
        const headline = `x${before} ${typed} ${after}`;
        expect(muteFinder([mute], new Map())(aStory(headline))).toBe(mute);
      }),
    );
  });
});

describe('a muted person', () => {
  const ratna: Mute = {
    kind: 'person',
    id: 'ratna-wulandari',
    name: 'Ratna Wulandari',
    addedAt: now,
  };
  const find = muteFinder([ratna], new Map([['ratna-wulandari', new Set(['harga-garam-naik'])]]));

  it('is hidden where the name is said, or words of theirs are quoted', () => {
    expect(find(aStory('Ratna Wulandari: Jadwal Harus Jelas'))).toBe(ratna);
    expect(find(aStory('Harga Garam Naik'))).toBe(ratna);
    expect(find(aStory('Ratna Lain Menang Lomba'))).toBeUndefined();
  });
});

describe('a muted section', () => {
  const section: Mute = { kind: 'section', slug: 'olah-raga', name: 'Olah Raga', addedAt: now };
  const find = muteFinder([section], new Map());

  it('hides its stories, and none without a section', () => {
    expect(find(aStory('Lomba Dayung', { articleSection: 'Olah Raga' }))).toBe(section);
    expect(find(aStory('Lomba Dayung', { articleSection: 'Pesisir' }))).toBeUndefined();
    expect(find(aStory('Olah Raga Pagi'))).toBeUndefined();
  });
});
