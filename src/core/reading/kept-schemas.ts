import * as v from 'valibot';
import { shareSchema, slugSchema } from '../article/article-schema.ts';
import { momentSchema } from './moment-schema.ts';
import type { Mute } from './mute.ts';
import type { Place } from './place.ts';
import { summarySchema } from '../edition/edition-schema.ts';
import type { Visit } from './visit.ts';

const words = v.pipe(v.string(), v.regex(/[\p{L}\p{N}]/u, 'has no words'));

const placeSchema: v.GenericSchema<unknown, Place> = v.object({
  block: v.pipe(v.number(), v.integer(), v.minValue(0)),
  words,
  part: shareSchema,
});

/** `Visit`. */
export const visitSchema: v.GenericSchema<unknown, Visit> = v.object({
  summary: summarySchema,
  openedAt: momentSchema,
  leftAt: momentSchema,
  progress: shareSchema,
  place: v.exactOptional(placeSchema),
  isDone: v.exactOptional(v.literal(true)),
  isDeclined: v.exactOptional(v.literal(true)),
});

/** `Mute`. */
export const muteSchema: v.GenericSchema<unknown, Mute> = v.variant('kind', [
  v.object({ kind: v.literal('words'), words, addedAt: momentSchema }),
  v.object({ kind: v.literal('person'), id: slugSchema, name: words, addedAt: momentSchema }),
  v.object({ kind: v.literal('section'), slug: slugSchema, name: words, addedAt: momentSchema }),
]);
