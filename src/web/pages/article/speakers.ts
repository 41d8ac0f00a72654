import type { Article, Block, Quote } from '../../../core/article/article.ts';

const HUES = 8;

/** Someone who speaks in an article, with their quotes in reading order; without id and name where nobody is named. */
export type Speaker = {
  readonly id: string | null;
  readonly name?: string;
  readonly role?: string;
  /** The class of the hue: one a speaker, used again from the ninth on. */
  readonly hue: string;
  readonly quotes: readonly Quote[];
};

/** Everyone who speaks, in the order of their first words; what nobody is named for comes last. */
export function speakersOf({ quotes, people }: Pick<Article, 'quotes' | 'people'>): Speaker[] {
  const bySpeaker = new Map<string | null, Quote[]>();
  for (const quote of quotes.toSorted(inReadingOrder)) {
    const own = bySpeaker.get(quote.speaker);
    if (own) own.push(quote);
    else bySpeaker.set(quote.speaker, [quote]);
  }
  const speakers: Speaker[] = [];
  for (const [id, own] of bySpeaker) {
    const person = people.find((candidate) => candidate.id === id);
    if (!person) continue;
    const { name, role } = person;
    const hue = `hue-${speakers.length % HUES}`;
    speakers.push({ id, name, ...(role !== undefined && { role }), hue, quotes: own });
  }
  const unnamed = bySpeaker.get(null);
  if (unnamed) speakers.push({ id: null, hue: 'hue-none', quotes: unnamed });
  return speakers;
}

/** How much room a speaker's role has in the margin beside a quote: all that it needs, or one line once it is known. */
export type MarginNote = 'full' | 'brief';

/**
 * The notes of the margin by quote: one a run of the same speaker's quotes, where a subhead begins a new run.
 * They are brief from a speaker's second run on, so that they stay near their quotes.
 */
export function marginNotes(
  quotes: readonly Quote[],
  body: readonly Block[],
): ReadonlyMap<string, MarginNote> {
  const notes = new Map<string, MarginNote>();
  const introduced = new Set<string | null>();
  let before: Quote | undefined;
  for (const quote of quotes.toSorted(inReadingOrder)) {
    const isSame = before?.speaker === quote.speaker;
    if (!before || !isSame || hasHeading(body, before.block, quote.block)) {
      notes.set(quote.id, introduced.has(quote.speaker) ? 'brief' : 'full');
    }
    introduced.add(quote.speaker);
    before = quote;
  }
  return notes;
}

/** Sorts quotes as they stand in the article. */
export function inReadingOrder(a: Quote, b: Quote): number {
  return a.block - b.block || (a.item ?? 0) - (b.item ?? 0) || a.start - b.start;
}

function hasHeading(body: readonly Block[], from: number, to: number): boolean {
  return body.slice(from + 1, to + 1).some((block) => block.type === 'heading');
}
