import { withSlug } from './archive-document.ts';
import type { Waiting } from './file-cache.ts';
import { countFacets } from '../count-facets.ts';
import { didYouMean } from '../did-you-mean.ts';
import { admittedBy, documentFilter, type DocumentFilter } from './document-filter.ts';
import { hasPhrases } from '../has-phrases.ts';
import { headlineRanges } from '../headline-ranges.ts';
import { parseQuery, type Query } from '../parse-query.ts';
import { planSearch, type Attempt } from '../plan-search.ts';
import { rankByText, rankByWords } from '../rank-documents.ts';
import type { Answer, SearchFacets, SearchRequest, SearchResult } from '../search-backend.ts';
import type { SearchIndex, Texts } from './search-index.ts';
import type { Scored } from '../top-scored.ts';

/** Documents, the best by their words alone, of which those whose texts are at hand are ordered by these. */
const LOOKED_AT = 100;
/** So many answers to one word that is being typed are enough where nothing narrows them: the rest is not counted. */
const ENOUGH = 5000;

/** The days of a year as yyyymmdd. */
const DAYS_OF_YEAR = 10_000;

/** The answer where nothing was found. */
export const NOTHING = {
  hits: [],
  total: 0,
  isExact: true,
  facets: {},
  scope: 'archive',
  notices: [],
} as const satisfies Answer;

type Asked = {
  readonly query: Query;
  readonly filter: DocumentFilter;
  readonly limit: number;
  readonly scope: Answer['scope'];
  readonly waiting: Waiting;
};

/**
 * What answers a request, best first, with counts. Each word of it must be there: itself, in another form of its
 * family, or, for the last one, as a beginning; a word that is nowhere is corrected, by one edit or two. Where nothing
 * has all, every word may be corrected; where still nothing has, that with the most words answers, at least half of
 * them. Phrases in quotation marks, `-without` and fields hold in every case; where there are no words they give all
 * that they leave, the newest first.
 */
export async function searchDocuments(
  index: SearchIndex,
  request: SearchRequest,
  scope: Answer['scope'],
  waiting: Waiting,
): Promise<Answer> {
  const query = parseQuery(request.query);
  const fields = { ...request, ...query.fields };
  await index.learnWords(query.words, waiting);
  const filter = await documentFilter(index, fields, query.excluded, waiting);
  const isNarrowed = query.phrases.length > 0 || Object.values(filter).some(Boolean);
  const asked = { query, filter, limit: request.limit, scope, waiting };
  const plan = planSearch(index.lexicon(), query, isNarrowed ? Infinity : ENOUGH);
  for (const attempt of isNarrowed || query.words.length > 0 ? plan : []) {
    const answer = await answerOf(index, attempt, asked);
    if (answer.hits.length > 0) return answer;
  }
  return { ...NOTHING, scope, notices: [...waiting.notices] };
}

async function answerOf(
  index: SearchIndex,
  planned: Attempt,
  { query, filter, limit, scope, waiting }: Asked,
): Promise<Answer> {
  const { attempt, postingsOf, isComplete } = await index.fetchAttempt(planned, waiting);
  const lexicon = index.lexicon();
  const isAsked = query.phrases.length > 0 ? hasPhrases(lexicon, query.phrases) : undefined;
  const { texts: all } = index;
  const matched = index.match(attempt, postingsOf);
  const ofAnyKind = admittedBy(
    matched.documents,
    filter.person,
    filter.excluded,
    isAsked && all && ((document) => isAsked(all.wordsOf(document))),
  );
  const documents = admittedBy(ofAnyKind, filter.section, filter.days);
  const facets = facetsOf(index, ofAnyKind, filter);
  const pool = rankByWords({ ...matched, documents }, index.documents, Math.max(LOOKED_AT, limit));
  const wanted = pool.map(({ document }) => document).slice(0, isAsked ? undefined : limit);
  const count = documents.length;
  const texts = await index.fetchTexts(wanted, isAsked !== undefined, waiting);
  const seen = pool.filter(({ document }) => texts.has(document));
  const standing = seen.filter(({ document }) => isAsked?.(texts.wordsOf(document)) ?? true);
  const best = rankByText(standing, attempt, texts.wordsOf).slice(0, limit);
  const meant = best[0] && didYouMean(lexicon, query, attempt, texts.wordsOf(best[0].document));
  const isAll = !isAsked || all !== undefined || seen.length === count;
  const notices = [...waiting.notices];
  return {
    hits: hitsOf(best, attempt, texts),
    total: isAsked && !all ? standing.length : count,
    isExact: isAll && isComplete && !attempt.isCut && scope !== 'newest' && notices.length === 0,
    facets,
    ...(meant !== undefined && { didYouMean: meant }),
    scope,
    notices,
  };
}

/** By the slug of the section (empty: none), as if none were chosen; by the year, as if no days were. */
function facetsOf(
  { sections, days }: SearchIndex,
  documents: Uint32Array,
  filter: DocumentFilter,
): SearchFacets {
  const years = countFacets(admittedBy(documents, filter.section), days, DAYS_OF_YEAR);
  if (!sections) return { years };
  const counts = countFacets(admittedBy(documents, filter.days), sections.of);
  return { years, sections: counts.map(([at, count]) => [sections.slugs[at] ?? '', count]) };
}

function hitsOf(best: readonly Scored[], { words }: Attempt, texts: Texts): SearchResult[] {
  return best.flatMap(({ document, score }) => {
    const found = texts.get(document);
    if (!found) return [];
    const numbers = texts.wordsOf(document);
    const isHit = (_: string, place: number): boolean =>
      words.some((matches) => matches.has(numbers[place] ?? -1));
    return [{ ...withSlug(found), score, ranges: headlineRanges(found.text, isHit) }];
  });
}
