import type { IsoDate } from '../../article/article.ts';
import { readBesideDate } from './credits.ts';
import type { PageFacts } from './facts.ts';
import { endsSentence } from './line-shape.ts';
import { readDates, type PageDate } from './page-date.ts';
import type { PageLine } from './page-line.ts';

/** A line whose matter is when the page was published or changed. */
export type DateLine = {
  readonly facts: PageFacts;
  /** Whether a word says what the date is: `Diterbitkan`, `Tayang`. */
  readonly labelled: boolean;
  readonly timed: boolean;
};

const LONGEST = 170;
const DAY_NAMES =
  /\b(?:senin|selasa|rabu|kamis|jum['’`]?at|sabtu|minggu|ahad|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b/giu;
const MODIFIED =
  /\b(?:diperbarui|diperbaharui|diupdate|updated?|last modified|modified|perubahan terakhir|pembaruan|pembaharuan|terakhir diubah|diubah)\b/iu;
const PUBLISHED =
  /\b(?:diterbitkan|dipublikasikan|dipublikasi|publikasi|tayang|terbit|dirilis|rilis|published|publish|posted|post|dibuat|diposting|tanggal)\b/iu;
const NOISE =
  /\b(?:follow|share|bagikan|advertisement|dibaca|baca|menit|kali|views?|komentar|comments?|at|on|pada|pukul|jam|pk|local time|waktu setempat|last|terakhir|date|wib|wita|wit|\d{1,6}|am|pm|first|time|artikel|berita)\b/giu;

/** What says what a date is, right before it, in whatever language: `Giriş Tarihi:`. */
const LABEL = /(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M} ]{2,30}[:：]\s{0,3}$/u;

/**
 * Reads a line that is nothing but a date, its labels and perhaps who wrote: `Rabu, 14 Mei 2025 | 09:20 WIB`,
 * `Ratna Wulandari 20 Jan 2024, 14:49`. A sentence with a date in it is none, and what else stands on the line must
 * be a name or a credit.
 */
export function readDateLine(line: PageLine): DateLine | undefined {
  if (line.text.length > LONGEST || line.words > 24 || !/\d{4}/.test(line.text)) return undefined;
  if (endsSentence(line.text) && line.words > 10) return undefined;
  const dates = readDates(line.text);
  if (dates.length === 0 || dates.length > 2) return undefined;
  const beside = readBesideDate(restOf(line.text, dates));
  if (!beside) return undefined;
  return {
    facts: { ...beside, ...datesAs(line.text, dates) },
    labelled: MODIFIED.test(line.text) || PUBLISHED.test(line.text),
    timed: dates.some(({ date }) => date.length > 10),
  };
}

function datesAs(text: string, dates: readonly PageDate[]): PageFacts {
  let datePublished: IsoDate | undefined;
  let dateModified: IsoDate | undefined;
  let from = 0;
  for (const { date, start, end } of dates) {
    const before = text.slice(from, start);
    from = end;
    if (MODIFIED.test(before) || datePublished !== undefined) dateModified ??= date;
    else datePublished = date;
  }
  return {
    ...(datePublished !== undefined && { datePublished }),
    ...(dateModified !== undefined && { dateModified }),
  };
}

function restOf(text: string, dates: readonly PageDate[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of dates) {
    rest += `${text.slice(from, start).replace(LABEL, ' ')} | `;
    from = end;
  }
  return (rest + text.slice(from))
    .replace(DAY_NAMES, ' ')
    .replace(new RegExp(MODIFIED, 'giu'), ' ')
    .replace(new RegExp(PUBLISHED, 'giu'), ' ')
    .replace(NOISE, ' ')
    .replace(/\(\s{0,5}\)/g, ' ')
    .replace(/[\s|,•·:/–-]{0,20}\|[\s|,•·:/–-]{0,20}/gu, ' | ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s|,•·:/–-]+|[\s|,•·:/–-]+$/gu, '');
}
