import * as v from 'valibot';
import { parseDate } from '../article/date.ts';

/** An instant, as something on a device is noted. */
export const momentSchema = v.pipe(
  v.string(),
  v.check((date) => parseDate(date)?.kind === 'instant', 'is not a moment'),
);
