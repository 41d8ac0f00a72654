import type { Language } from '../data/preferences.ts';
import { countInEnglish } from './count-in-english.ts';
import { partOf } from './part-of.ts';
import { useWords } from './words-context.ts';
import { englishNumber, indonesianNumber } from './write-number.ts';

const indonesian = {
  person: {
    organization: 'Lembaga',
    alsoKnownAs: (names: string) => `Juga disebut ${names}`,
    mentioned: (quotes: string, articles: string) => `${quotes} dalam ${articles}`,
    toPeople: 'Semua tokoh',
    feed: 'Umpan (JSON Feed)',
    feedOf: (name: string) => `Kutipan ${name}`,
    csv: 'Unduh CSV',
    csvLoading: 'Menyiapkan CSV…',
    csvFailed: 'Belum semua kutipan bisa dimuat. Periksa jaringan, lalu unduh lagi.',
    search: 'Cari dalam ucapannya',
    filters: 'Saring kutipan',
    loadAll: (n: number) => `Saring semua ${indonesianNumber(n)} kutipan`,
    progress: (n: number, of: number) =>
      `Memuat kutipan: ${indonesianNumber(n)} dari ${indonesianNumber(of)}…`,
    year: 'Tahun',
    monthOf: (year: string) => `Bulan, ${year}`,
    section: 'Rubrik',
    all: 'Semua',
    withQuotes: (name: string, quotes: string) => `${name}, ${quotes}`,
    spoken: 'Sering diucapkan',
    filtered: (n: number, of: number) =>
      `${indonesianNumber(n)} dari ${indonesianNumber(of)} kutipan`,
    nothing: 'Tidak ada kutipan yang cocok.',
    clear: 'Hapus penyaring',
    undated: 'Tanpa tanggal',
    noSection: 'Tanpa rubrik',
    older: 'Kutipan yang lebih lama',
    loading: 'Memuat kutipan…',
  },
  comparison: {
    title: 'Dulu dan kini',
    open: 'Bandingkan dulu dan kini',
    close: 'Tutup perbandingan',
    failed: 'Perbandingan belum bisa dimuat. Periksa jaringan, lalu coba lagi.',
    tooFew: 'Perbandingan memerlukan kutipan dari sedikitnya dua tanggal.',
    sides: { past: 'Dulu', present: 'Kini' },
    dates: { past: 'Dulu: tanggal', present: 'Kini: tanggal' },
    earlier: 'Lebih awal',
    later: 'Lebih baru',
    earlierOf: { past: 'Dulu: lebih awal', present: 'Kini: lebih awal' },
    laterOf: { past: 'Dulu: lebih baru', present: 'Kini: lebih baru' },
    apart: (days: number) => `Berselang ${indonesianNumber(days)} hari`,
  },
  people: {
    title: 'Tokoh',
    lead: 'Semua orang dan lembaga yang ucapannya dikutip dalam edisi ini.',
    filter: 'Cari nama atau jabatan',
    order: 'Urutkan',
    byQuotes: 'Kutipan terbanyak',
    byName: 'Nama',
    kind: 'Tampilkan',
    everyone: 'Semua',
    persons: 'Orang',
    organizations: 'Lembaga',
    withCount: (name: string, count: number) => `${name} (${indonesianNumber(count)})`,
    letters: 'Mulai dari huruf',
    startAt: (letter: string, count: number) => `${letter}, ${indonesianNumber(count)} tokoh`,
    found: (n: number) => `${indonesianNumber(n)} tokoh`,
    foundFrom: (n: number, letter: string) => `${indonesianNumber(n)} tokoh mulai dari ${letter}`,
    nothing: (query: string) => `Tidak ada tokoh yang cocok dengan “${query}”.`,
    nobody: 'Tidak ada tokoh yang cocok.',
    empty: 'Belum ada tokoh yang dikutip dalam edisi ini.',
    more: (n: number) => `Tampilkan ${indonesianNumber(n)} lagi`,
  },
};

/** The words of the pages of people. Only those pages need them, so they are not in the catalogues. */
export type PersonWords = typeof indonesian;

const english: PersonWords = {
  person: {
    organization: 'Organisation',
    alsoKnownAs: (names) => `Also called ${names}`,
    mentioned: (quotes, articles) => `${quotes} in ${articles}`,
    toPeople: 'Everyone quoted',
    feed: 'Feed (JSON Feed)',
    feedOf: (name) => `Quotes from ${name}`,
    csv: 'Download CSV',
    csvLoading: 'Preparing the CSV…',
    csvFailed: 'Not every quote can be loaded yet. Check the network and download again.',
    search: 'Search their words',
    filters: 'Filter quotes',
    loadAll: (n) => `Filter all ${englishNumber(n)} quotes`,
    progress: (n, of) => `Loading quotes: ${englishNumber(n)} of ${englishNumber(of)}…`,
    year: 'Year',
    monthOf: (year) => `Month, ${year}`,
    section: 'Section',
    all: 'All',
    withQuotes: (name, quotes) => `${name}, ${quotes}`,
    spoken: 'Often said',
    filtered: (n, of) => `${englishNumber(n)} of ${countInEnglish(of, 'quote', 'quotes')}`,
    nothing: 'No quotes match.',
    clear: 'Clear filters',
    undated: 'Undated',
    noSection: 'No section',
    older: 'Older quotes',
    loading: 'Loading quotes…',
  },
  comparison: {
    title: 'Then and now',
    open: 'Compare then and now',
    close: 'Close the comparison',
    failed: 'The comparison cannot be loaded yet. Check the network and try again.',
    tooFew: 'A comparison needs quotes from at least two dates.',
    sides: { past: 'Then', present: 'Now' },
    dates: { past: 'Then: date', present: 'Now: date' },
    earlier: 'Earlier',
    later: 'Later',
    earlierOf: { past: 'Then: earlier', present: 'Now: earlier' },
    laterOf: { past: 'Then: later', present: 'Now: later' },
    apart: (days) => `${countInEnglish(days, 'day', 'days')} apart`,
  },
  people: {
    title: 'People',
    lead: 'Every person and organisation whose words are quoted in this edition.',
    filter: 'Find a name or role',
    order: 'Sort by',
    byQuotes: 'Most quoted',
    byName: 'Name',
    kind: 'Show',
    everyone: 'Everyone',
    persons: 'Individuals',
    organizations: 'Organisations',
    withCount: (name, count) => `${name} (${englishNumber(count)})`,
    letters: 'Jump to a letter',
    startAt: (letter, count) => `${letter}, ${countInEnglish(count, 'speaker', 'speakers')}`,
    found: (n) => countInEnglish(n, 'speaker', 'speakers'),
    foundFrom: (n, letter) => `${countInEnglish(n, 'speaker', 'speakers')} from ${letter} on`,
    nothing: (query) => `No one matches “${query}”.`,
    nobody: 'No one matches.',
    empty: 'No one is quoted in this edition yet.',
    more: (n) => `Show ${englishNumber(n)} more`,
  },
};

/** By language. */
export const personWords: Readonly<Record<Language, PersonWords>> = { id: indonesian, en: english };

/** The words of the pages of people, in the reader's language. */
export function usePersonWords(): PersonWords {
  return partOf(useWords(), 'person', personWords);
}
