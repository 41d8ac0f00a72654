import type { Article, Quote, Range } from '../../../core/article/article.ts';
import { textAt } from '../../../core/article/text-at.ts';
import { sentenceAround } from '../../../core/language/sentences.ts';

/** A sentence in which every space is single, and where in it the quoted words are. */
export type QuoteContext = { readonly text: string; readonly quoted: Range };

/** More of the writer's words than this, on either side, are left out: the quoted ones are what it is about. */
const MOST_BESIDE = 240;

/** The sentence that a fragment stands in: its few words say little, or something else, without it. */
export function quoteContext(
  { body, inLanguage }: Pick<Article, 'body' | 'inLanguage'>,
  quote: Quote,
): QuoteContext | undefined {
  const text = quote.kind === 'fragment' ? textAt(body, quote) : undefined;
  if (text === undefined) return undefined;
  const around = sentenceAround(text, quote, inLanguage);
  const before = shortenedBefore(spacedOnce(text.slice(around.start, quote.start)).trimStart());
  const after = shortenedAfter(spacedOnce(text.slice(quote.end, around.end)).trimEnd());
  const said = spacedOnce(text.slice(quote.start, quote.end));
  const quoted = { start: before.length, end: before.length + said.length };
  return { text: before + said + after, quoted };
}

function spacedOnce(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Its last words, after a mark where words are left out. */
function shortenedBefore(text: string): string {
  if (text.length <= MOST_BESIDE) return text;
  const end = text.slice(-MOST_BESIDE);
  return `… ${end.slice(`${end} `.indexOf(' ') + 1)}`;
}

/** Its first words, with a mark where words are left out. */
function shortenedAfter(text: string): string {
  if (text.length <= MOST_BESIDE) return text;
  const start = text.slice(0, MOST_BESIDE);
  return `${start.slice(0, Math.max(0, start.lastIndexOf(' ')))} …`;
}
