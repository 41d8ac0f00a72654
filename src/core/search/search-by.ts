import { dayNumber } from './day-number.ts';
import { headlineRanges } from './headline-ranges.ts';
import { parseQuery, type Query } from './parse-query.ts';
import type {
  Answer,
  Search,
  SearchBackend,
  SearchRequest,
  SearchResult,
  SiteHit,
} from './search-backend.ts';

/** A search by either kind of backend; nothing above it knows which. */
export function searchBy(backend: SearchBackend): Search {
  switch (backend.kind) {
    case 'index':
      return backend;
    case 'site':
      return {
        async *search(request, signal) {
          signal.throwIfAborted();
          const query = parseQuery(request.query);
          const hits = await backend.search(plainQuery(query), { signal });
          signal.throwIfAborted();
          yield siteAnswer(hits, query, request);
        },
      };
  }
}

/** The words alone: a site knows nothing of fields and signs. */
const plainQuery = ({ words }: Query): string => words.map(({ word }) => word).join(' ');

/**
 * What a site found, in its own order, as an answer: its days are held to, its words are marked. How many more there
 * are the site does not say.
 */
function siteAnswer(found: readonly SiteHit[], query: Query, request: SearchRequest): Answer {
  const { from, to } = { ...request, ...query.fields };
  const admitted = found.filter(({ datePublished = '' }) => isBetween(datePublished, from, to));
  const hits = admitted.slice(0, request.limit).map(({ headline, ...rest }, at): SearchResult => ({
    ...rest,
    text: headline,
    ranges: headlineRanges(headline, (word) => isAsked(query, word)),
    score: 1 / (at + 1),
  }));
  const facets = {};
  return { hits, total: admitted.length, isExact: false, facets, scope: 'site', notices: [] };
}

function isBetween(date: string, from: string | undefined, to: string | undefined): boolean {
  const day = dayNumber(date);
  return (!from || day >= dayNumber(from)) && (!to || (day > 0 && day <= dayNumber(to, '9')));
}

const isAsked = ({ words }: Query, word: string): boolean =>
  words.some((asked) => (asked.open ? word.startsWith(asked.word) : word === asked.word));
