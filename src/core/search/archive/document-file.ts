import { slugOf } from '../../language/slug.ts';
import type { StoredDocument } from './archive-document.ts';
import { assertMagic } from './assert-magic.ts';
import { decodeDates, encodeDates } from './date-column.ts';
import {
  cellText,
  decodeColumn,
  encodeColumn,
  escapeCell,
  valuesOf,
  type Column,
} from './text-column.ts';
import { createGrowingNumbers } from '../../language/growing-numbers.ts';

const MAGIC = 'kutip documents 1';
/** Columns that a document may have no value in, after those of dates, languages and people. */
const OPTIONAL = ['slug', 'headline', 'id', 'speaker', 'articleSection'] as const;
const COLUMNS = 3 + OPTIONAL.length;
const LINE_END = 10;

/**
 * Documents as text, column by column so that hosts compress it well: the magic line with their number, a line a text,
 * then dates, languages, people, slugs where they do not follow from the headline, headlines, ids, speakers and
 * sections. No column needs another file.
 */
export function encodeDocuments(documents: readonly StoredDocument[]): string {
  const stored = documents.map(withoutPlainSlug);
  return [
    `${MAGIC} ${documents.length}`,
    ...documents.map(({ text }) => escapeCell(text)),
    encodeDates(documents),
    encodeColumn(documents.map(({ inLanguage }) => [inLanguage])),
    encodeColumn(documents.map(({ people }) => people)),
    ...OPTIONAL.map((name) =>
      encodeColumn(stored.map(({ [name]: value }) => (value === undefined ? [] : [value]))),
    ),
  ].join('\n');
}

/** A file of documents, of which each is only made when it is asked for. */
export type DocumentFile = {
  readonly size: number;
  /** The file itself, and where in it the line of a text begins and ends. */
  readonly bytes: Uint8Array;
  readonly textRange: (row: number) => readonly [start: number, end: number];
  /** The day of a document as the number yyyymmdd, 0 without a date. */
  readonly day: (row: number) => number;
  readonly languages: Column;
  readonly people: Column;
  readonly sections: Column;
  readonly text: (row: number) => string;
  readonly at: (row: number) => StoredDocument;
};

/** Reads what `encodeDocuments` wrote; throws an `ArchiveError` with the reason where it did not. */
export function readDocuments(bytes: Uint8Array): DocumentFile {
  const ends = lineEnds(bytes);
  const size = ends.length - 1 - COLUMNS;
  const line = (number: number) =>
    bytes.subarray(number > 0 ? (ends[number - 1] ?? 0) + 1 : 0, ends[number]);
  assertMagic(cellText(line(0)), `${MAGIC} ${size}`);
  const dates = decodeDates(line(1 + size), size);
  const column = (number: number) => decodeColumn(line(2 + size + number));
  const [languages, people] = [column(0), column(1)];
  const optional = OPTIONAL.map((name, at) => ({ name, values: column(2 + at) }));
  const text = (row: number) => cellText(line(1 + row));
  return {
    size,
    bytes,
    textRange: (row) => [(ends[row] ?? 0) + 1, ends[row + 1] ?? 0],
    day: dates.day,
    languages,
    people,
    sections: optional.at(-1)?.values ?? languages,
    text,
    at(row) {
      const members = optional.flatMap(({ name, values }) =>
        valuesOf(values, row).map((value) => [name, value] as const),
      );
      return {
        text: text(row),
        inLanguage: valuesOf(languages, row)[0] ?? '',
        people: valuesOf(people, row),
        ...dates.at(row),
        ...Object.fromEntries(members),
      };
    },
  };
}

/** The rows of a file. */
export function rowsOf({ size }: DocumentFile): Uint32Array {
  return new Uint32Array(size).map((_, row) => row);
}

/** All documents of a file. */
export function decodeDocuments(bytes: Uint8Array): StoredDocument[] {
  const file = readDocuments(bytes);
  return Array.from(rowsOf(file), file.at);
}

function lineEnds(bytes: Uint8Array): Uint32Array {
  const ends = createGrowingNumbers();
  for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, end + 1))
    ends.add(end);
  ends.add(bytes.length);
  return ends.whole();
}

/** A document without its slug where that follows from the headline. */
export function withoutPlainSlug(document: StoredDocument): StoredDocument {
  const { slug, ...rest } = document;
  return slug === undefined || slug === slugOf(document.headline ?? document.text)
    ? rest
    : document;
}
