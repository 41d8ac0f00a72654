import { compareDates } from '../../core/article/date.ts';
import type { IsoDate } from '../../core/article/article.ts';
import { dateOf } from './has-whole-article.ts';
import type { Incoming } from './incoming.ts';

/** What tells versions of one article apart that come in one import. */
export type Version = {
  readonly source: string;
  readonly date?: IsoDate;
  readonly isSummary: boolean;
};

/** Which version of its article a draft is. */
export function versionOf({ source, draft }: Incoming): Version {
  const date = dateOf(draft);
  return { source, ...(date !== undefined && { date }), isSummary: draft.isSummary ?? false };
}

/** Of two versions the whole one, else the newer, else the one that came later. */
export function winner(former: Version, later: Version, timeZone: string): Version {
  if (former.isSummary !== later.isSummary) return former.isSummary ? later : former;
  if (former.date === undefined || later.date === undefined) return later;
  return compareDates(former.date, later.date, timeZone) > 0 ? former : later;
}
