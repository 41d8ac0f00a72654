import type { FoundQuotes, QuotableArticle } from '../../core/quotes/find-quotes.ts';

/** What the page asks the worker of quotes: who says what in an article. */
export type QuotesOrder = { readonly id: number; readonly article: QuotableArticle };

/** What the worker found. */
export type QuotesReport = { readonly id: number; readonly found: FoundQuotes };

/** Reads what came from the page; undefined where it is no order. */
export function parseQuotesOrder(value: unknown): QuotesOrder | undefined {
  return isOrder(value) ? value : undefined;
}

/** Reads what came from the worker; undefined where it is no report. */
export function parseQuotesReport(value: unknown): QuotesReport | undefined {
  return isReport(value) ? value : undefined;
}

function isOrder(value: unknown): value is QuotesOrder {
  return hasId(value) && 'article' in value && typeof value.article === 'object';
}

function isReport(value: unknown): value is QuotesReport {
  return hasId(value) && 'found' in value && typeof value.found === 'object';
}

function hasId(value: unknown): value is { readonly id: number } {
  return (
    typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number'
  );
}
