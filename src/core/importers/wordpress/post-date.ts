import type { IsoDate } from '../../article/article.ts';
import { parseDate } from '../../article/date.ts';

const STAMP = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}):(\d{2})$/;
const QUARTER = 15 * 60_000;

/**
 * A date that WordPress keeps twice, at Greenwich and on the site's clock, as an instant with the site's offset.
 * Without the one at Greenwich (`0000-00-00 00:00:00`) it is a local time.
 */
export function postDate(gmt: string | undefined, local: string | undefined): IsoDate | undefined {
  const [there, here] = [stampOf(gmt), stampOf(local)];
  if (!there) return here && known(here.minutes);
  const offset = here ? here.epoch - there.epoch : 0;
  const isOffset = offset % QUARTER === 0 && Math.abs(offset) <= 56 * QUARTER;
  return here && isOffset
    ? known(`${here.minutes}:${here.seconds}${zoneOf(offset / 60_000)}`)
    : known(`${there.minutes}:${there.seconds}Z`);
}

function stampOf(value: string | undefined) {
  const match = STAMP.exec(value?.trim() ?? '');
  if (!match) return undefined;
  const [, day = '', time = '', seconds = ''] = match;
  const epoch = Date.parse(`${day}T${time}:${seconds}Z`);
  return Number.isNaN(epoch) ? undefined : { minutes: `${day}T${time}`, seconds, epoch };
}

function zoneOf(minutes: number): string {
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

function known(date: string): IsoDate | undefined {
  return parseDate(date) ? date : undefined;
}
