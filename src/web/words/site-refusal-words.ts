import type { SiteRefusal } from '../data/site/site-refusal.ts';
import type { Language } from '../data/preferences.ts';
import type { Words } from './indonesian.ts';
import { partOf } from './part-of.ts';

/** Tells a reader what is the matter with a site that refuses. */
export type SiteRefusalWords = {
  readonly title: (host: string) => string;
  readonly text: (host: string, refusal: SiteRefusal) => string;
};

/** By language. */
export const siteRefusalWords: Readonly<Record<Language, SiteRefusalWords>> = {
  id: { title: (host) => `${host} belum bisa dibaca`, text: inIndonesian },
  en: { title: (host) => `${host} cannot be read yet`, text: inEnglish },
};

/** What to tell a reader whose site refuses. */
export function siteRefusal(words: Words, host: string, refusal: SiteRefusal) {
  const { title, text } = partOf(words, 'siteRefusal', siteRefusalWords);
  return { title: title(host), text: text(host, refusal) };
}

function inIndonesian(host: string, refusal: SiteRefusal): string {
  switch (refusal.kind) {
    case 'offline':
      return `Perangkat ini sedang tanpa jaringan, dan halaman ini dari ${host} belum pernah dibuka di sini.`;
    case 'unreachable':
      return `Peramban tidak mendapat jawaban yang boleh dibaca dari ${host}. Mungkin situsnya tidak terjangkau atau alamatnya salah; mungkin juga situs itu tidak mengizinkan halaman lain membacanya (CORS). Peramban tidak memberi tahu yang mana.`;
    case 'timeout':
      return `${host} terlalu lama menjawab. Coba lagi sebentar lagi.`;
    case 'no-api':
      return `Di ${host} tidak ditemukan REST API WordPress. Mungkin situs itu tidak memakai WordPress, atau API-nya dimatikan.`;
    case 'private':
      return `${host} hanya menjawab pengguna yang masuk dengan akun. Kutip membaca tanpa akun.`;
    case 'not-json':
      return `${host} menjawab dengan halaman web, bukan dengan data. Mungkin ada halaman masuk atau pelindung di depannya.`;
    case 'busy':
      return refusal.seconds === undefined
        ? `${host} meminta agar tidak ditanya terlalu sering. Tunggu sebentar, lalu coba lagi.`
        : `${host} meminta agar ditanya lagi setelah ${refusal.seconds} detik.`;
    case 'server':
      return `${host} menjawab dengan galat ${refusal.status}. Coba lagi sebentar lagi.`;
  }
}

function inEnglish(host: string, refusal: SiteRefusal): string {
  switch (refusal.kind) {
    case 'offline':
      return `This device is offline, and this page of ${host} has not been opened here before.`;
    case 'unreachable':
      return `The browser got no answer from ${host} that it may read. The site may be out of reach or the address wrong; or the site does not allow other pages to read it (CORS). The browser does not say which.`;
    case 'timeout':
      return `${host} takes too long to answer. Try again in a moment.`;
    case 'no-api':
      return `No WordPress REST API was found at ${host}. The site may not run on WordPress, or its API is turned off.`;
    case 'private':
      return `${host} answers only to people who have signed in. Kutip reads without an account.`;
    case 'not-json':
      return `${host} answered with a web page instead of data. There may be a sign-in page or a shield in front of it.`;
    case 'busy':
      return refusal.seconds === undefined
        ? `${host} asks not to be asked so often. Wait a moment, then try again.`
        : `${host} asks to be asked again after ${refusal.seconds} seconds.`;
    case 'server':
      return `${host} answered with error ${refusal.status}. Try again in a moment.`;
  }
}
