import type { Language } from '../data/preferences.ts';
import { countInEnglish } from './count-in-english.ts';
import { partOf } from './part-of.ts';
import { useWords } from './words-context.ts';
import { englishNumber, indonesianNumber } from './write-number.ts';

const indonesian = {
  title: 'Cari berita',
  label: { headlines: 'Cari di judul berita', quotes: 'Cari di kata-kata kutipan' },
  tabs: 'Yang dicari',
  tab: { headlines: 'Judul', quotes: 'Kutipan' },
  clear: 'Kosongkan pencarian',
  filters: 'Saring hasil',
  section: 'Rubrik',
  everySection: 'Semua rubrik',
  year: 'Tahun',
  everyYear: 'Semua tahun',
  dates: 'Tanggal terbit',
  from: 'Dari tanggal',
  to: 'Sampai tanggal',
  person: 'Tokoh',
  personName: 'Nama tokoh',
  nobody: 'Tidak ada tokoh dengan nama ini.',
  peopleLoading: 'Memuat nama tokoh…',
  peopleFailed: 'Nama tokoh belum bisa dimuat.',
  onlyPerson: (name: string) => `Hanya ${name}`,
  withoutPerson: (name: string) => `Tanpa saringan tokoh: ${name}`,
  allOfPerson: (name: string) => `Semua kutipan ${name}`,
  addWords: 'Ketik kata yang dicari dalam kutipannya.',
  clearFilters: 'Hapus penyaring',
  withCount: (name: string, count: number) => `${name} (${indonesianNumber(count)})`,
  withAtLeast: (name: string, count: number) => `${name} (${indonesianNumber(count)}+)`,
  results: 'Hasil pencarian',
  found: {
    headlines: (n: number) => `${indonesianNumber(n)} judul ditemukan`,
    quotes: (n: number) => `${indonesianNumber(n)} kutipan ditemukan`,
  },
  foundAtLeast: {
    headlines: (n: number) => `Sedikitnya ${indonesianNumber(n)} judul ditemukan`,
    quotes: (n: number) => `Sedikitnya ${indonesianNumber(n)} kutipan ditemukan`,
  },
  archiveComing: (n: number) =>
    `Baru ${indonesianNumber(n)} yang terbaru dicari; arsip sedang menyusul.`,
  onlyNewest: (n: number) =>
    `Hanya ${indonesianNumber(n)} yang terbaru dicari. Kata tiga huruf atau lebih dicari di seluruh arsip.`,
  offline: 'Sambungan terputus: baru yang sudah ada di perangkat ini yang dicari.',
  damaged: (path: string) => `Sebagian arsip tidak bisa dibaca (${path}) dan tidak ikut dicari.`,
  nothingHere: 'Pencarian belum bisa dimuat.',
  retry: 'Coba lagi',
  didYouMean: (words: string) => `Maksud Anda: ${words}?`,
  mostWords: 'Tidak ada yang memuat semua kata. Ini yang memuat sebagian besar.',
  more: 'Hasil berikutnya',
  nothing: {
    headlines: (query: string) => `Tidak ada judul yang cocok dengan “${query}”.`,
    quotes: (query: string) => `Tidak ada kutipan yang cocok dengan “${query}”.`,
  },
  nothingFiltered: {
    headlines: 'Tidak ada judul yang cocok dengan penyaring ini.',
    quotes: 'Tidak ada kutipan yang cocok dengan penyaring ini.',
  },
  fewerWords: 'Coba dengan kata yang lebih sedikit:',
  hint: 'Periksa ejaannya, atau pakai satu kata kunci saja, misalnya nama tempat.',
  recent: 'Judul terbaru',
  searches: 'Pencarian terakhir',
  forget: 'Hapus pencarian terakhir',
  unnamed: 'Penutur tidak disebut',
  help: {
    title: 'Cara mencari lebih tepat',
    entries: [
      ['"bendungan selo"', 'kata-kata yang berurutan persis begini'],
      ['banjir -rob', 'tanpa kata itu'],
      ['rubrik:ekonomi', 'hanya rubrik itu'],
      ['tokoh:ratna', 'hanya dengan tokoh itu'],
      ['sejak:2024 sampai:2024-06', 'sejak dan sampai tahun, bulan, atau hari itu'],
    ] as readonly (readonly [example: string, meaning: string])[],
    keys: 'Tombol panah berpindah antarhasil, Enter membuka, Escape kembali ke kotak dan mengosongkannya.',
  },
};

/** The words of the search page. Only that page needs them, so they are not in the catalogues. */
export type SearchWords = typeof indonesian;

const english: SearchWords = {
  title: 'Search articles',
  label: { headlines: 'Search headlines', quotes: 'Search the words of quotes' },
  tabs: 'What to search',
  tab: { headlines: 'Headlines', quotes: 'Quotes' },
  clear: 'Clear the search',
  filters: 'Narrow the results',
  section: 'Section',
  everySection: 'All sections',
  year: 'Year',
  everyYear: 'All years',
  dates: 'Publication date',
  from: 'From',
  to: 'Until',
  person: 'Person',
  personName: 'Name of a person',
  nobody: 'There is nobody of this name.',
  peopleLoading: 'Loading names…',
  peopleFailed: 'The names cannot be loaded yet.',
  onlyPerson: (name) => `Only ${name}`,
  withoutPerson: (name) => `Without the filter by person: ${name}`,
  allOfPerson: (name) => `All quotes of ${name}`,
  addWords: 'Type words to find in their quotes.',
  clearFilters: 'Remove the filters',
  withCount: (name, count) => `${name} (${englishNumber(count)})`,
  withAtLeast: (name, count) => `${name} (${englishNumber(count)}+)`,
  results: 'Search results',
  found: {
    headlines: (n) => `${countInEnglish(n, 'headline', 'headlines')} found`,
    quotes: (n) => `${countInEnglish(n, 'quote', 'quotes')} found`,
  },
  foundAtLeast: {
    headlines: (n) => `At least ${countInEnglish(n, 'headline', 'headlines')} found`,
    quotes: (n) => `At least ${countInEnglish(n, 'quote', 'quotes')} found`,
  },
  archiveComing: (n) => `Only the newest ${englishNumber(n)} searched; the archive is coming.`,
  onlyNewest: (n) =>
    `Only the newest ${englishNumber(n)} searched. Words of three letters or more are sought in the whole archive.`,
  offline: 'The connection is down: only what is on this device already was searched.',
  damaged: (path) => `A part of the archive cannot be read (${path}) and was not searched.`,
  nothingHere: 'The search cannot be loaded yet.',
  retry: 'Try again',
  didYouMean: (words) => `Did you mean: ${words}?`,
  mostWords: 'Nothing has all of these words. These have most of them.',
  more: 'More results',
  nothing: {
    headlines: (query) => `No headline matches “${query}”.`,
    quotes: (query) => `No quote matches “${query}”.`,
  },
  nothingFiltered: {
    headlines: 'No headline matches these filters.',
    quotes: 'No quote matches these filters.',
  },
  fewerWords: 'Try fewer words:',
  hint: 'Check the spelling, or try a single word, such as the name of a place.',
  recent: 'Recent headlines',
  searches: 'Recent searches',
  forget: 'Forget recent searches',
  unnamed: 'Speaker not named',
  help: {
    title: 'How to search more precisely',
    entries: [
      ['"bendungan selo"', 'these words, one right after the other'],
      ['flood -tidal', 'without that word'],
      ['section:economy', 'in that section only'],
      ['person:ratna', 'with that person only'],
      ['from:2024 to:2024-06', 'from and until that year, month or day'],
    ],
    keys: 'The arrow keys move through the results, Enter opens one, Escape goes back to the box and clears it.',
  },
};

/** By language. */
export const searchWords: Readonly<Record<Language, SearchWords>> = { id: indonesian, en: english };

/** The words of the search page, in the reader's language. */
export function useSearchWords(): SearchWords {
  return partOf(useWords(), 'search', searchWords);
}
