import type { Language } from '../data/preferences.ts';
import { partOf } from './part-of.ts';
import { useWords } from './words-context.ts';

/** The words of the report on what was left out of an edition. */
export type ReportWords = {
  readonly title: string;
  readonly lead: string;
  readonly nothing: string;
  readonly articles: string;
  readonly dropped: string;
  readonly undated: string;
  readonly unlinked: string;
  readonly failed: string;
  readonly noDate: string;
  readonly deadLink: (headline: string) => string;
  readonly lines: (count: string) => string;
  readonly linesOf: (headline: string) => string;
  readonly at: string;
  readonly pageOf: (page: string, pages: string) => string;
  readonly pages: string;
  readonly previous: string;
  readonly next: string;
};

/** By language. */
export const reportWords: Readonly<Record<Language, ReportWords>> = {
  id: {
    title: 'Laporan impor',
    lead: 'Yang tidak ikut ke edisi ini, berita demi berita. Tidak ada yang hilang: setiap baris yang ditinggalkan tersimpan di sini. Alasannya ditulis dalam bahasa Inggris, seperti yang dicatat alatnya.',
    nothing: 'Tidak ada yang perlu dilaporkan.',
    articles: 'Berita dengan catatan',
    dropped: 'Baris atau bagian yang ditinggalkan',
    undated: 'Berita tanpa tanggal terbit',
    unlinked: 'Tautan “Baca Juga” tanpa tujuan di edisi ini',
    failed: 'Yang tidak bisa dibaca saat impor terakhir',
    noDate: 'Sumbernya tidak menyebut tanggal terbit.',
    deadLink: (headline) => `“${headline}” ditautkan, tetapi tidak ada di edisi ini.`,
    lines: (count) => `${count} baris ditinggalkan`,
    linesOf: (headline) => `Yang ditinggalkan dari: ${headline}`,
    at: 'di',
    pageOf: (page, pages) => `Halaman ${page} dari ${pages}`,
    pages: 'Halaman laporan',
    previous: 'Halaman sebelumnya',
    next: 'Halaman berikutnya',
  },
  en: {
    title: 'Import report',
    lead: 'What did not come into this edition, article by article. Nothing is lost: every line that was left out is kept here, with the reason as the tool noted it.',
    nothing: 'There is nothing to report.',
    articles: 'Articles with notes',
    dropped: 'Lines or parts left out',
    undated: 'Articles without a date of publication',
    unlinked: '“Read also” links that lead to no article here',
    failed: 'What the last import could not read',
    noDate: 'Its source does not say when it was published.',
    deadLink: (headline) => `“${headline}” is linked, but is not in this edition.`,
    lines: (count) => `${count} lines left out`,
    linesOf: (headline) => `What was left out of: ${headline}`,
    at: 'at',
    pageOf: (page, pages) => `Page ${page} of ${pages}`,
    pages: 'Pages of the report',
    previous: 'Previous page',
    next: 'Next page',
  },
};

/** The words of the report, in the reader's language. */
export function useReportWords(): ReportWords {
  return partOf(useWords(), 'report', reportWords);
}
