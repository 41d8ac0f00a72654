import type { SiteRefusal } from '../data/site/site-refusal.ts';
import type { Language } from '../data/preferences.ts';
import { countInEnglish } from './count-in-english.ts';
import { partOf } from './part-of.ts';
import { useWords } from './words-context.ts';
import { indonesianNumber } from './write-number.ts';

/** The words of the pages of sites that are read live. */
export type SiteWords = {
  readonly title: string;
  readonly lead: string;
  readonly address: string;
  readonly open: string;
  readonly opening: (host: string) => string;
  readonly noAddress: string;
  readonly known: string;
  readonly forget: string;
  readonly forgetOf: (name: string) => string;
  readonly forgotten: (name: string) => string;
  readonly askTitle: (host: string) => string;
  readonly ask: (host: string) => string;
  readonly notHere: string;
  readonly live: string;
  readonly others: string;
  readonly search: string;
  readonly found: (count: number) => string;
  readonly allAt: (host: string) => string;
  readonly nothing: (query: string) => string;
  readonly searchLead: string;
  readonly lastRead: string;
  readonly kept: (host: string, why: SiteRefusal['kind']) => string;
  readonly showPictures: (host: string) => string;
  readonly hidePictures: string;
};

export const siteWords: Readonly<Record<Language, SiteWords>> = {
  id: {
    title: 'Buka situs',
    lead: 'Baca situs WordPress langsung dari sumbernya, dengan kutipan yang ditandai. Tanpa impor dan tanpa perantara: peramban Anda sendiri yang bertanya ke situs itu, dan jawabannya disimpan di perangkat ini saja.',
    address: 'Alamat situs, misalnya berita.example',
    open: 'Buka',
    opening: (host) => `Mencari REST API di ${host}…`,
    noAddress: 'Itu bukan alamat situs. Tulis seperti berita.example atau https://berita.example/.',
    known: 'Pernah dibuka di perangkat ini',
    forget: 'Lupakan',
    forgetOf: (name) => `Lupakan ${name} dan jawabannya yang tersimpan`,
    forgotten: (name) => `${name} sudah dilupakan.`,
    askTitle: (host) => `Buka ${host}?`,
    ask: (host) =>
      `Halaman ini dibaca langsung dari ${host}. Peramban Anda akan bertanya ke situs itu, sehingga situs itu tahu alamat jaringan Anda, seperti saat Anda mengunjunginya.`,
    notHere:
      'Server edisi ini tidak menyajikan halaman yang boleh bertanya ke situs lain (site/index.html), jadi situs lain tidak bisa dibuka di sini.',
    live: 'Dibaca langsung dari',
    others: 'Situs lain',
    search: 'Cari di situs ini',
    found: (count) => `${indonesianNumber(count)} berita ditemukan`,
    allAt: (host) => `Semua hasil di ${host}`,
    nothing: (query) => `Situs ini tidak menemukan apa-apa untuk “${query}”.`,
    searchLead: 'Pencarian dijawab oleh situs itu sendiri.',
    lastRead: 'Terakhir dibaca',
    kept: (host, why) => `${keptInIndonesian(host, why)} Ini jawaban terakhirnya, dari`,
    showPictures: (host) => `Tampilkan gambar dari ${host}`,
    hidePictures: 'Sembunyikan gambar',
  },
  en: {
    title: 'Open a site',
    lead: 'Read a WordPress site straight from its source, with its quotes marked. No import and nobody in between: your own browser asks the site, and the answers stay on this device.',
    address: 'Address of the site, such as berita.example',
    open: 'Open',
    opening: (host) => `Looking for a REST API at ${host}…`,
    noAddress:
      'That is no address of a site. Write it like berita.example or https://berita.example/.',
    known: 'Opened on this device before',
    forget: 'Forget',
    forgetOf: (name) => `Forget ${name} and the answers kept of it`,
    forgotten: (name) => `${name} is forgotten.`,
    askTitle: (host) => `Open ${host}?`,
    ask: (host) =>
      `This page is read straight from ${host}. Your browser will ask that site, which will see your network address, as when you visit it.`,
    notHere:
      'The server of this edition does not serve the page that may ask other sites (site/index.html), so no other site can be opened here.',
    live: 'Read live from',
    others: 'Other sites',
    search: 'Search this site',
    found: (count) => `${countInEnglish(count, 'article', 'articles')} found`,
    allAt: (host) => `All results at ${host}`,
    nothing: (query) => `This site found nothing for “${query}”.`,
    searchLead: 'The search is answered by the site itself.',
    lastRead: 'Last read',
    kept: (host, why) => `${keptInEnglish(host, why)} This is its last answer, from`,
    showPictures: (host) => `Show pictures from ${host}`,
    hidePictures: 'Hide pictures',
  },
};

function keptInIndonesian(host: string, why: SiteRefusal['kind']): string {
  switch (why) {
    case 'offline':
      return `Tidak ada jaringan, jadi ${host} tidak bisa ditanya.`;
    case 'private':
      return `${host} kini hanya menjawab pengguna yang masuk dengan akun.`;
    case 'busy':
      return `${host} meminta agar tidak ditanya terlalu sering.`;
    case 'timeout':
      return `${host} terlalu lama menjawab.`;
    case 'unreachable':
    case 'no-api':
    case 'not-json':
    case 'server':
      return `${host} sedang tidak menjawab.`;
  }
}

function keptInEnglish(host: string, why: SiteRefusal['kind']): string {
  switch (why) {
    case 'offline':
      return `There is no network, so ${host} cannot be asked.`;
    case 'private':
      return `${host} now answers only people who have signed in.`;
    case 'busy':
      return `${host} asks not to be asked so often.`;
    case 'timeout':
      return `${host} takes too long to answer.`;
    case 'unreachable':
    case 'no-api':
    case 'not-json':
    case 'server':
      return `${host} does not answer at the moment.`;
  }
}

/** The words of the pages of sites that are read live, in the reader's language. */
export function useSiteWords(): SiteWords {
  return partOf(useWords(), 'site', siteWords);
}
