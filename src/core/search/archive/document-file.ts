import { slugOf } from '../../language/slug.ts';
import type { ArchiveDocument, StoredDocument } from './archive-document.ts';
import { ArchiveError } from './archive-error.ts';
import { decodeDates, encodeDates } from './date-column.ts';
import { decodeColumn, encodeColumn, escapeCell, unescapeCell } from './text-column.ts';

const MAGIC = 'kutip documents 1';
/** Columns that a document may have no value in, after those of dates, languages and people. */
const OPTIONAL = ['slug', 'headline', 'id', 'speaker', 'articleSection'] as const;
const COLUMNS = 3 + OPTIONAL.length;

/**
 * Documents as text, column by column so that hosts compress it well: the magic line with their number, a line a text,
 * then dates, languages, people, slugs where they do not follow from the headline, headlines, ids, speakers and
 * sections. No column needs another file.
 */
export function encodeDocuments(documents: readonly ArchiveDocument[]): string {
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

/** Reads what `encodeDocuments` wrote; throws an `ArchiveError` with the reason where it did not. */
export function decodeDocuments(file: string): StoredDocument[] {
  const lines = file.split('\n');
  const count = lines.length - 1 - COLUMNS;
  if (lines[0] !== `${MAGIC} ${count}`)
    throw new ArchiveError(`it does not begin with "${MAGIC} ${count}"`);
  const [dateLine = '', ...others] = lines.slice(1 + count);
  const dates = decodeDates(dateLine);
  const [languages = [], people = [], ...optional] = others.map(decodeColumn);
  return lines.slice(1, 1 + count).map((text, row) => {
    const document: { -readonly [Name in keyof StoredDocument]: StoredDocument[Name] } = {
      text: unescapeCell(text),
      inLanguage: languages[row]?.[0] ?? '',
      people: people[row] ?? [],
      ...dates[row],
    };
    for (const [at, name] of OPTIONAL.entries()) {
      const value = optional[at]?.[row]?.[0];
      if (value !== undefined) document[name] = value;
    }
    return document;
  });
}

function withoutPlainSlug(document: ArchiveDocument): StoredDocument {
  const { slug, ...rest } = document;
  return slug === slugOf(document.headline ?? document.text) ? rest : document;
}
