import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/language/fold.ts';
import {
  createLexicon,
  prefixRange,
  wordNumber,
  type Lexicon,
} from '../../../src/core/search/lexicon.ts';
import { nearBeginnings, nearWords } from '../../../src/core/search/near-words.ts';

function lexiconOf(text: string, language = 1): Lexicon {
  const words = [...new Set(text.split(' '))].toSorted();
  const every = words.map(() => 1);
  return createLexicon(
    words,
    Uint32Array.from(every),
    Uint8Array.from(every, () => language),
  );
}

const members = (lexicon: Lexicon, word: string, language: 'id' | 'en' = 'id'): string[] => {
  const { membersOf, rootOf } = lexicon.families[language];
  return [...membersOf(rootOf(word))].map((number) => lexicon.words[number] ?? '');
};

const families = [
  'gali menggali digali penggalian galian tergali',
  'siram menyiram disiram penyiraman siraman tersiram',
  'kejar mengejar dikejar pengejaran kejaran',
  'olah mengolah diolah pengolahan olahan pengolah',
  'masak memasak dimasak masakan pemasak termasak',
  'panggang memanggang dipanggang panggangan pemanggang',
  'sapu menyapu disapu penyapu sapuan tersapu',
  'gali menggali digali penggali',
  'tenun menenun ditenun penenun tenunan penenunan',
  'ukir mengukir diukir ukiran pengukir terukir',
  'luas meluas memperluas diperluas perluasan',
  'lambat terlambat keterlambatan melambat',
  'selesai menyelesaikan penyelesaian diselesaikan terselesaikan',
  'gunung pegunungan gunungnya',
  'tinggi setinggi meninggi ketinggian',
  'sisihkan menyisihkan disisihkan tersisih penyisihan',
  'cermati mencermati dicermati tercermati pencermatan',
];

const strangers = [
  ['menteri', 'teri'],
  ['kepala', 'pala'],
  ['gulai', 'gula'],
  ['durian', 'duri'],
  ['lebaran', 'lebar'],
  ['perempuan', 'empu'],
  ['televisi', 'visi'],
  ['kemudian', 'kemudi'],
  ['kawasan', 'awas'],
  ['bendera', 'dera'],
  ['pekan', 'pek'],
  ['terasi', 'ras'],
  ['kering', 'ring'],
  ['sekarang', 'karang'],
  ['sehat', 'hat'],
  ['galaksi', 'galaks'],
  ['komedi', 'komed'],
] as const;

const corpus = lexiconOf(
  [...families, ...strangers.flat(), 'kepalanya mengepalai kemudikan'].join(' '),
);

describe('the families of a lexicon', () => {
  it.each(families)('join what its own words show to be one: %s', (family) => {
    const forms = family.split(' ');
    expect(members(corpus, forms.at(-1) ?? '')).toEqual(expect.arrayContaining(forms));
  });

  it.each(strangers)('keep %s and %s apart', (one, other) => {
    expect(members(corpus, one)).not.toContain(other);
  });

  it('take a root for one where enough words point to it, though it is none itself', () => {
    const lexicon = lexiconOf('mengutak diutak pengutakan utakan terutak diutaknya');
    expect(members(lexicon, 'mengutakkan').length).toBeGreaterThan(3);
  });

  it('are found by a form that the lexicon does not have', () => {
    expect(members(corpus, 'menggalinya')).toContain('penggalian');
  });

  it('follow the language of the texts', () => {
    const english = lexiconOf('vote votes voted voting banding', 2);
    expect(members(english, 'votes', 'en')).toEqual(['vote', 'voted', 'votes', 'voting']);
    expect(members(english, 'votes', 'id')).toEqual([]);
  });
});

describe('looking words up', () => {
  it('finds a word by its place, and none that is not there', () => {
    expect(corpus.words[wordNumber(corpus, 'menteri')]).toBe('menteri');
    expect(wordNumber(corpus, 'menterinya')).toBe(-1);
    expect(wordNumber(lexiconOf(''), 'x')).toBe(-1);
  });

  it('finds exactly the words that begin so', () => {
    const word = fc.stringMatching(/^[ab]{1,5}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1 }), word, (words, beginning) => {
        const lexicon = lexiconOf(words.join(' '));
        const { first, end } = prefixRange(lexicon, beginning);
        const found = lexicon.words.slice(first, end);
        expect(found).toEqual(lexicon.words.filter((each) => each.startsWith(beginning)));
      }),
    );
  });
});

const near = (lexicon: Lexicon, word: string, edits: number): string[] =>
  nearWords(lexicon, word, edits).map((number) => lexicon.words[number] ?? '');

describe('words that are nearly the same', () => {
  it('are those that so many slips lead to', () => {
    expect(near(corpus, 'mentrei', 1)).toEqual(['menteri']);
    expect(near(corpus, 'mentre', 2)).toEqual(['menteri']);
    expect(near(corpus, 'menteri', 1)).toEqual([]);
  });

  it('are none of a word that is too long to compare', () => {
    expect(near(corpus, 'x'.repeat(1000), 2)).toEqual([]);
    expect(nearBeginnings(corpus, 'x'.repeat(1000))).toEqual([]);
  });

  it('are found wherever one letter is lost', () => {
    fc.assert(
      fc.property(fc.constantFrom(...corpus.words), fc.nat(), (word, at) => {
        fc.pre(word.length > 1);
        const lost = at % word.length;
        const typed = word.slice(0, lost) + word.slice(lost + 1);
        expect(near(corpus, fold(typed), 1)).toContain(word);
      }),
    );
  });

  it('are also longer words of which a slip was made in the beginning', () => {
    const found = nearBeginnings(corpus, 'memprel').map((number) => corpus.words[number]);
    expect(found).toEqual(['memperluas']);
  });
});
