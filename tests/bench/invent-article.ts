import type { Draft } from '../../src/core/article/article.ts';

/** The next of a series of numbers from 0 to 1 (Mulberry32), the same for the same seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = 'ra na wi lu da sa mo ka ti bu re ga ni so la me ta di pa ku'.split(' ');
const ROLES = [
  'Kepala Dinas Pengairan',
  'Ketua Kelompok Tani',
  'Camat',
  'Kepala Puskesmas',
  'Guru',
];
const SECTIONS = ['Ekonomi', 'Kesehatan', 'Laut', 'Politik', 'Pendidikan', 'Budaya'];
const THINGS = 'bendungan pasar pelabuhan sekolah jembatan tambak jalan irigasi feri rumah'.split(
  ' ',
);
const ACTS = 'diperbaiki ditutup diresmikan ditunda diperluas diperiksa dibuka dipindahkan'.split(
  ' ',
);
const SAID = 'kata ujar tutur jelas ungkap'.split(' ');
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAY = 86_400_000;

/** What one article after the other is invented with. */
export type Inventor = (number: number) => Draft;

/** Invents articles about places and people that do not exist; the same number is always the same article. */
export function inventor(count: number): Inventor {
  const people = Math.max(20, Math.floor(count / 5));
  return (number) => {
    const next = numbersFrom(number + 1);
    const pick = pickerOf(next);
    // Few people speak often and many seldom.
    const speaker = () => personOf(Math.floor(people * next() ** 3));
    const speakers = [speaker(), speaker(), speaker()].slice(0, 1 + Math.floor(next() * 3));
    const place = nameOf(numbersFrom(Math.floor(next() * 400) + 7));
    const body = Array.from({ length: 6 }, (_, index) => {
      const { name, role } = pick(speakers);
      const text = `"${sentence(pick, place)} ${sentence(pick, place)}," ${pick(SAID)} ${role} ${name}. ${sentence(pick, place)}`;
      return { type: 'paragraph' as const, text: index % 3 === 2 ? sentence(pick, place) : text };
    });
    const date = new Date(FIRST_DAY + Math.floor((number * 3650 * DAY) / count)).toISOString();
    return {
      url: `https://warta.example/berita/${number}`,
      inLanguage: 'id',
      headline: inventedHeadline(number),
      datePublished: `${date.slice(0, 16)}:00Z`,
      publisher: 'Warta Selo',
      author: [],
      articleSection: pick(SECTIONS),
      keywords: [],
      body: [...body, ...readAlso(number, next)],
    };
  };
}

function readAlso(number: number, next: () => number): Draft['body'] {
  if (number === 0 || next() < 0.5) return [];
  const headline = inventedHeadline(Math.floor(next() * number));
  return [{ type: 'related', label: 'Baca juga', headline }];
}

/** The headline of the article of such a number. */
export function inventedHeadline(number: number): string {
  const next = numbersFrom(number * 7 + 3);
  const pick = pickerOf(next);
  return `${capital(pick(THINGS))} ${nameOf(next)} ${pick(ACTS)} setelah ${pick(THINGS)} ${nameOf(next)} ${pick(ACTS)}`;
}

type Pick = <T>(values: readonly T[]) => T;

function pickerOf(next: () => number): Pick {
  return (values) => {
    const picked = values.at(Math.floor(next() * values.length));
    if (picked === undefined) throw new RangeError('There is nothing to pick from');
    return picked;
  };
}

function sentence(pick: Pick, place: string): string {
  return `Warga ${place} meminta ${pick(THINGS)} itu ${pick(ACTS)} sebelum ${pick(THINGS)} lama ${pick(ACTS)}`;
}

function personOf(number: number): { readonly name: string; readonly role: string } {
  const next = numbersFrom(number * 31 + 11);
  const role = ROLES[number % ROLES.length] ?? '';
  return { name: `${nameOf(next)} ${nameOf(next)}`, role };
}

function nameOf(next: () => number): string {
  const syllables = Array.from(
    { length: 3 },
    () => SYLLABLES[Math.floor(next() * SYLLABLES.length)],
  );
  return capital(syllables.join(''));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
