import type { Article } from '../../../core/article/article.ts';
import type { QuoteView } from '../../ui/quoted-text.tsx';
import { marginNotes, type Speaker } from './speakers.ts';

/** What the reader has pointed at: a speaker to follow (null: those not named), a quote named by the address. */
export type Pointed = {
  readonly followed: Speaker | undefined;
  readonly target: string | undefined;
};

/** The quotes of each text of the body, by `placeKey`. */
export function quoteViews(
  { quotes, body }: Article,
  speakers: readonly Speaker[],
  { followed, target }: Pointed,
): ReadonlyMap<string, readonly QuoteView[]> {
  const bySpeaker = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const notes = marginNotes(quotes, body);
  const views = new Map<string, QuoteView[]>();
  for (const quote of quotes) {
    const speaker = bySpeaker.get(quote.speaker);
    const key = placeKey(quote.block, quote.item);
    const own = views.get(key) ?? [];
    views.set(key, own);
    own.push({
      id: quote.id,
      start: quote.start,
      end: quote.end,
      kind: quote.kind,
      hue: speaker?.hue ?? 'hue-none',
      speaker: speaker?.name,
      role: speaker?.role,
      note: notes.get(quote.id),
      emphasis: followed && (followed === speaker ? 'strong' : 'weak'),
      isTarget: quote.id === target,
    });
  }
  return views;
}

/** Names a text of the body: a block, or an item of a list. */
export function placeKey(block: number, item?: number): string {
  return item === undefined ? String(block) : `${block}.${item}`;
}
