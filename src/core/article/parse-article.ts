import { articleSchema, draftSchema } from './article-schema.ts';
import type { Article, Draft, Quote } from './article.ts';
import { parseLeniently, type LeftOut, type Parsed } from './parse-leniently.ts';
import { textAt } from './text-at.ts';
import { isRangeOf } from './text-range.ts';

/** What came out of a value that should be an article: the whole parts of it, or why there is none. */
export type ParsedArticle =
  | { readonly kind: 'article'; readonly article: Article; readonly dropped: readonly LeftOut[] }
  | { readonly kind: 'broken'; readonly reason: string };

/** Likewise for a draft. */
export type ParsedDraft =
  | { readonly kind: 'draft'; readonly draft: Draft; readonly dropped: readonly LeftOut[] }
  | { readonly kind: 'broken'; readonly reason: string };

/**
 * Reads `articles/<slug>.json`. A broken block, mark, quote or optional property is left out and reported;
 * what referred to a block that is left out goes with it, so that every range of the result fits its text.
 */
export function parseArticle(value: unknown): ParsedArticle {
  const parsed = parseLeniently(articleSchema, value);
  if (parsed.kind === 'broken') return parsed;
  const { article, dropped } = mendQuotes(parsed.value, parsed.dropped);
  return { kind: 'article', article, dropped: [...parsed.dropped, ...dropped] };
}

/** Drafts that were parsed: there is nothing to find in them a second time. */
const whole = new WeakSet<Draft>();

/** Reads the draft part of an article; missing `author` and `keywords` count as empty. */
export function parseDraft(value: unknown): ParsedDraft {
  if (isWhole(value)) return { kind: 'draft', draft: value, dropped: [] };
  const given = typeof value === 'object' && value !== null ? value : {};
  const parsed: Parsed<Draft> = parseLeniently(draftSchema, { author: [], keywords: [], ...given });
  if (parsed.kind === 'broken') return parsed;
  whole.add(parsed.value);
  return { kind: 'draft', draft: parsed.value, dropped: parsed.dropped };
}

function isWhole(value: unknown): value is Draft {
  const known: WeakSet<object> = whole;
  return typeof value === 'object' && value !== null && known.has(value);
}

function mendQuotes(article: Article, leftOut: readonly LeftOut[]) {
  const dropped: LeftOut[] = [];
  const moved = movedBlocks(article, leftOut);
  const speakers = new Set(article.people.map((person) => person.id));
  const quotes: Quote[] = [];
  for (const [index, quote] of article.quotes.entries()) {
    const at = `quotes[${index}]`;
    const block = moved(quote.block);
    const text = block === undefined ? undefined : textAt(article.body, { ...quote, block });
    if (block === undefined || text === undefined || !isRangeOf(text, quote)) {
      dropped.push({ at, reason: `has a range outside its block, ${quote.block}` });
      continue;
    }
    const known = quote.speaker === null || speakers.has(quote.speaker);
    if (!known) dropped.push({ at: `${at}.speaker`, reason: `${quote.speaker} is nobody here` });
    quotes.push(
      withCue({ ...quote, block, speaker: known ? quote.speaker : null }, article, moved),
    );
  }
  if (leftOut.length + dropped.length === 0) return { article, dropped };
  return { article: { ...article, quotes }, dropped };
}

function withCue(
  { cue, ...quote }: Quote,
  article: Article,
  moved: (block: number) => number | undefined,
): Quote {
  const block = cue && moved(cue.block);
  if (!cue || block === undefined) return quote;
  const text = textAt(article.body, { block, item: quote.item });
  return text !== undefined && isRangeOf(text, cue) ? { ...quote, cue: { ...cue, block } } : quote;
}

/** From a block's index in the file to its index in what was kept; undefined for one that was not. */
function movedBlocks(article: Article, leftOut: readonly LeftOut[]) {
  const gone = new Set<number>();
  const broken = new Set<number>();
  for (const { at } of leftOut) {
    const match = /^body\[(\d+)\](.*)$/.exec(at);
    if (match) (match[2] ? broken : gone).add(Number(match[1]));
  }
  const kept: number[] = [];
  for (let index = 0; kept.length < article.body.length; index++) {
    if (!gone.has(index)) kept.push(index);
  }
  const places = new Map(kept.map((index, place) => [index, place]));
  return (block: number) =>
    broken.has(block) && hasLostItem(leftOut, block) ? undefined : places.get(block);
}

function hasLostItem(leftOut: readonly LeftOut[], block: number): boolean {
  return leftOut.some(({ at }) => at.startsWith(`body[${block}].items[`) && at.endsWith(']'));
}
