import { compareDates } from '../../core/article/date.ts';
import type { IsoDate } from '../../core/article/article.ts';
import { dateOf } from './has-whole-article.ts';
import type { Incoming } from './incoming.ts';

/** What tells versions of one article apart that come in one import. */
export type Version = {
  readonly source: string;
  readonly date?: IsoDate;
  readonly isSummary: boolean;
  /** How long its paragraphs are together, in UTF-16 units. */
  readonly length: number;
};

/** How much longer a version is than one that was cut off: behind a paywall, or when it was saved. */
const LONGER = 1.5;

/** Which version of its article a draft is. */
export function versionOf({ source, draft }: Incoming): Version {
  const date = dateOf(draft);
  const isSummary = draft.isSummary ?? false;
  return { source, ...(date !== undefined && { date }), isSummary, length: lengthOf(draft) };
}

function lengthOf({ body }: Incoming['draft']): number {
  return body.reduce((sum, block) => sum + (block.type === 'paragraph' ? block.text.length : 0), 0);
}

/** Of two versions the whole one, else the newer, else the one that came later, if it was not cut off. */
export function winner(former: Version, later: Version, timeZone: string): Version {
  if (former.isSummary !== later.isSummary) return former.isSummary ? later : former;
  const { date } = later;
  const order =
    former.date === undefined || date === undefined ? 0 : compareDates(former.date, date, timeZone);
  if (order !== 0) return order > 0 ? former : later;
  return former.length > later.length * LONGER ? former : later;
}
