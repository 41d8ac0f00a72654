import { dayNumber } from './day-number.ts';
import { headlineRanges } from './headline-ranges.ts';
import { parseQuery, type Query } from './parse-query.ts';
import type {
  Answer,
  Search,
  SearchBackend,
  SearchRequest,
  SearchResult,
  SiteHits,
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
          const { limit } = request;
          const found = await backend.search(plainQuery(query, request), { limit, signal });
          signal.throwIfAborted();
          yield siteAnswer(found, query, request);
        },
      };
  }
}

/** What was typed, of which a site knows no fields and signs: where there are some, the words alone. */
function plainQuery({ words, phrases, excluded, fields }: Query, { query }: SearchRequest): string {
  const isPlain = phrases.length + excluded.length + Object.keys(fields).length === 0;
  return isPlain ? query.trim() : words.map(({ word }) => word).join(' ');
}

/**
 * What a site found, in its own order, as an answer: its days are held to, its words are marked. How many there are is
 * what the site says, as long as it was asked for all that was wanted.
 */
function siteAnswer(found: SiteHits, query: Query, request: SearchRequest): Answer {
  const { from, to } = { ...request, ...query.fields };
  const admitted = found.hits.filter(({ datePublished = '' }) =>
    isBetween(datePublished, from, to),
  );
  const hits = admitted.slice(0, request.limit).map(({ headline, ...rest }, at): SearchResult => ({
    ...rest,
    text: headline,
    ranges: headlineRanges(headline, (word) => isAsked(query, word)),
    score: 1 / (at + 1),
  }));
  const all = from || to || query.excluded.length > 0 ? undefined : found.total;
  return {
    hits,
    total: all ?? admitted.length,
    isExact: all !== undefined,
    facets: {},
    scope: 'site',
    notices: [],
  };
}

function isBetween(date: string, from: string | undefined, to: string | undefined): boolean {
  const day = dayNumber(date);
  return (!from || day >= dayNumber(from)) && (!to || (day > 0 && day <= dayNumber(to, '9')));
}

const isAsked = ({ words }: Query, word: string): boolean =>
  words.some((asked) => (asked.open ? word.startsWith(asked.word) : word === asked.word));
