import type { Quote, Range } from '../article/article.ts';
import { sentences } from '../language/sentences.ts';

/** A sentence of a text, or the part of it that is or is not a quotation. */
export type SpokenPart = Range & { readonly quote?: Quote };

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/**
 * The parts of a text in which it is read: its sentences, cut where a quotation begins or ends, so that who speaks can
 * be said before the first word of it and nowhere else. Fragments stay within their sentence. White space at the
 * edges belongs to no part, and what has no letter (a lone full stop) to the part before it.
 */
export function spokenParts(
  text: string,
  quotes: readonly Quote[],
  inLanguage: string,
): SpokenPart[] {
  const speeches = quotes.filter(({ kind }) => kind === 'speech');
  const cuts = new Set<number>([text.length]);
  for (const { start } of sentences(text, inLanguage)) cuts.add(start);
  for (const { start, end } of speeches) cuts.add(start).add(end);
  const parts: SpokenPart[] = [];
  let from = 0;
  for (const cut of [...cuts].toSorted((a, b) => a - b)) {
    const part = trimmed(text, { start: from, end: cut });
    from = cut;
    if (part.start >= part.end) continue;
    const last = parts.at(-1);
    if (last && !SAYS_SOMETHING.test(text.slice(part.start, part.end))) {
      parts[parts.length - 1] = { ...last, end: part.end };
      continue;
    }
    const quote = speeches.find(({ start, end }) => start <= part.start && part.start < end);
    parts.push({ ...part, ...(quote && { quote }) });
  }
  return parts;
}

function trimmed(text: string, { start, end }: Range): Range {
  const part = text.slice(start, end);
  const first = start + (part.length - part.trimStart().length);
  return { start: first, end: Math.max(first, start + part.trimEnd().length) };
}
