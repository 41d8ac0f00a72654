import { decodeEntities } from '../json/plain-text.ts';

const MARKUP = /<\/?[a-z][^<>]{0,100}>/gi;
/** Soft hyphens and other signs that show nothing. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;
const END = /\s{1,3}[|｜–—»·:-]$/u;

/** A title without what was not meant to be seen: entities written twice, markup, soft hyphens, a sign with nothing behind it. */
export function cleanTitle(title: string): string {
  const words = title.includes('&') ? decodeEntities(title) : title;
  return words
    .replace(MARKUP, '')
    .replace(UNSEEN, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
    .replace(END, '');
}

/** Whether a title is written in capitals throughout. */
export function isShouted(title: string): boolean {
  return title === title.toUpperCase() && title !== title.toLowerCase();
}
