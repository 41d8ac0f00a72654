import { slugOf } from '../../language/slug.ts';
import { dayNumber } from '../day-number.ts';
import { createGrowingNumbers } from '../growing-numbers.ts';
import { createNumberedNames } from '../numbered-names.ts';
import { createTextStore } from '../text-store.ts';
import type { StoredDocument } from './archive-document.ts';
import { escapeCell, unescapeCell } from './text-column.ts';

/** Documents by their places, packed: their letters in UTF-8, and 12 bytes. */
export type DocumentStore = {
  readonly add: (document: StoredDocument) => void;
  /** A document as it was added, but for its language, its people and what places it where it has no date. */
  readonly at: (place: number) => StoredDocument;
  /** The day of each document as the number yyyymmdd, 0 without a date; good until more are added. */
  readonly days: () => Uint32Array;
  /** The place of each document's section in `sectionSlugs`; good until more are added. */
  readonly sections: () => Uint32Array;
  /** The slugs of the sections, empty for none. */
  readonly sectionSlugs: readonly string[];
};

/** What is in a record, cell by cell, after the text and what the date says beyond its day. */
const MEMBERS = ['slug', 'headline', 'id', 'speaker'] as const;
/** Before a date that is not of a day and a time. */
const ODD = '=';

/** An empty store. */
export function createDocumentStore(): DocumentStore {
  const records = createTextStore();
  const days = createGrowingNumbers();
  const sections = createGrowingNumbers();
  const names = createNumberedNames();
  const sectionSlugs = [''];
  return {
    add: (document) => {
      const { text, datePublished = '', articleSection = '' } = document;
      const day = dayNumber(datePublished);
      const isPlain = day > 0 && datePublished.startsWith(dayText(day));
      const time = isPlain ? datePublished.slice(10) : datePublished && ODD + datePublished;
      let record = `${escapeCell(text)}\t${escapeCell(time)}`;
      for (const [at, name] of MEMBERS.entries()) {
        const value = document[name];
        if (value) record += `\t${at}${escapeCell(value)}`;
      }
      records.add(record);
      days.add(day);
      const section = names.numberOf(articleSection);
      sectionSlugs[section] ??= slugOf(articleSection);
      sections.add(section);
    },
    at: (place) => {
      const [text = '', time = '', ...cells] = records.at(place).split('\t').map(unescapeCell);
      const datePublished = time.startsWith(ODD) ? time.slice(1) : dayText(days.at(place)) + time;
      const articleSection = names.names[sections.at(place)];
      const members = cells.map((cell) => [MEMBERS[Number(cell[0])], cell.slice(1)]);
      return {
        text,
        inLanguage: '',
        people: [],
        ...(datePublished && { datePublished }),
        ...(articleSection && { articleSection }),
        ...Object.fromEntries(members),
      };
    },
    days: days.whole,
    sections: sections.whole,
    sectionSlugs,
  };
}

const dayText = (day: number): string => String(day || '').replace(/(....)(..)/, '$1-$2-');
