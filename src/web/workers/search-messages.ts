import type { Answer, SearchCollection, SearchRequest } from '../../core/search/search-backend.ts';
import type { SearchEntries } from '../data/reader-search.ts';

/** What the page tells the search worker; `open` comes first. A search is named by its `id` from then on. */
export type SearchOrder =
  | { readonly kind: 'open'; readonly entries: SearchEntries }
  | { readonly kind: 'search'; readonly id: number; readonly request: SearchRequest }
  | { readonly kind: 'cancel'; readonly id: number }
  | { readonly kind: 'prepare' | 'loadAll'; readonly collection: SearchCollection };

/** What the worker tells the page of a search: answers, each better than the one before, then the end or a failure. */
export type SearchReport =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'end'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };

/** Reads what came from the page; undefined where it is no order. */
export function parseOrder(value: unknown): SearchOrder | undefined {
  return isOrder(value) ? value : undefined;
}

/** Reads what came from the worker; undefined where it is no report. */
export function parseReport(value: unknown): SearchReport | undefined {
  return isReport(value) ? value : undefined;
}

function isOrder(value: unknown): value is SearchOrder {
  if (!isRecord(value)) return false;
  switch (value['kind']) {
    case 'open':
      return isRecord(value['entries']);
    case 'search':
      return isId(value['id']) && isRequest(value['request']);
    case 'cancel':
      return isId(value['id']);
    case 'prepare':
    case 'loadAll':
      return isCollection(value['collection']);
    default:
      return false;
  }
}

function isReport(value: unknown): value is SearchReport {
  if (!isRecord(value) || !isId(value['id'])) return false;
  switch (value['kind']) {
    case 'answer':
      return isAnswer(value['answer']);
    case 'end':
      return true;
    case 'failed':
      return typeof value['reason'] === 'string';
    default:
      return false;
  }
}

const isRequest = (value: unknown): boolean =>
  isRecord(value) &&
  isCollection(value['in']) &&
  typeof value['query'] === 'string' &&
  typeof value['limit'] === 'number';

const isAnswer = (value: unknown): boolean =>
  isRecord(value) &&
  Array.isArray(value['hits']) &&
  Array.isArray(value['notices']) &&
  isRecord(value['facets']) &&
  typeof value['total'] === 'number';

const isCollection = (value: unknown): boolean => value === 'headlines' || value === 'quotes';

const isId = (value: unknown): boolean => typeof value === 'number';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
