import { slugOf } from '../../language/slug.ts';
import { termOfSection } from './term-order.ts';
import type { Waiting } from './file-cache.ts';
import { dayNumber } from '../day-number.ts';
import type { QueryFields } from '../parse-query.ts';
import type { SearchIndex } from './search-index.ts';

/** Whether a document, by its number, is admitted; absent where all are. */
export type Admits = ((document: number) => boolean) | undefined;

/** Which documents fields and excluded words leave; section and days apart, so that the choices of each can be counted. */
export type DocumentFilter = {
  readonly section: Admits;
  readonly days: Admits;
  readonly person: Admits;
  readonly excluded: Admits;
};

/** The filter of a query, by days and postings alone. A document without a date is of no day. */
export async function documentFilter(
  index: SearchIndex,
  { section, person, from, to }: QueryFields,
  excluded: readonly string[],
  waiting: Waiting,
): Promise<DocumentFilter> {
  const ofSection = section ? [termOfSection(slugOf(section))] : [];
  const ofPerson = person ? index.termsOfPerson(person) : [];
  const postings = await index.fetchTerms([...ofSection, ...ofPerson, ...excluded], waiting);
  const anyOf = (terms: readonly string[]) => {
    const has = new Uint8Array(index.documents);
    for (const term of terms) for (const document of postings.get(term) ?? []) has[document] = 1;
    return (document: number) => has[document] === 1;
  };
  const isUnwanted = excluded.length > 0 ? anyOf(excluded) : undefined;
  return {
    section: section ? anyOf(ofSection) : undefined,
    days: from || to ? daysBetween(index, from, to) : undefined,
    person: person ? anyOf(ofPerson) : undefined,
    excluded: isUnwanted && ((document) => !isUnwanted(document)),
  };
}

/** Those of some documents that all of several filters admit. */
export function admittedBy(documents: Uint32Array, ...filters: readonly Admits[]): Uint32Array {
  const asked = filters.filter((admits) => admits !== undefined);
  return asked.length === 0
    ? documents
    : documents.filter((document) => asked.every((admits) => admits(document)));
}

function daysBetween({ days }: SearchIndex, from = '0001', to = '9999'): Admits {
  const [first, last] = [dayNumber(from), dayNumber(to, '9')];
  return (document) => {
    const day = days[document] ?? 0;
    return day >= first && day <= last;
  };
}
