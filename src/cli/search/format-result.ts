import type { SearchCollection, SearchResult } from '../../core/search/search-backend.ts';

/** The results of one query as a JSON array on one line: of headlines, or of quotes with who says them. */
export function formatResults(hits: readonly SearchResult[], collection: SearchCollection): string {
  return JSON.stringify(collection === 'headlines' ? hits.map(headlineOf) : hits.map(quoteOf));
}

/** A result on a line for people. */
export function lineOf(hit: SearchResult, collection: SearchCollection): string {
  const { slug, text, datePublished, speaker, id } = hit;
  const date = datePublished === undefined ? '' : ` (${datePublished})`;
  if (collection === 'headlines') return `${slug}: ${text}${date}`;
  const words = text.replaceAll('\n', ' ');
  return `${slug}#k-${id ?? ''}: ${words}${speaker === undefined ? '' : ` – ${speaker}`}${date}`;
}

function headlineOf({ slug, text, score }: SearchResult) {
  return { slug, headline: text, score };
}

function quoteOf({ slug, headline, id, speaker, text, score }: SearchResult) {
  return { slug, headline, id, speaker: speaker ?? null, quote: text, score };
}
