import * as v from 'valibot';
import { parseLeniently, type LeftOut } from '../article/parse-leniently.ts';
import type { ReaderData } from './backup.ts';
import { muteSchema, visitSchema } from './kept-schemas.ts';
import { savedSchema } from './saved-article.ts';

/** What a file that a reader chose holds: their data and what of it could not be read, or why it is no such file. */
export type ReadBackup =
  | { readonly kind: 'read'; readonly data: ReaderData; readonly leftOut: readonly LeftOut[] }
  | { readonly kind: 'refused'; readonly reason: 'no-json' | 'not-ours' | 'newer' }
  | { readonly kind: 'broken'; readonly reason: string };

const headSchema = v.object({ format: v.literal('kutip-reader'), formatVersion: v.number() });

const dataSchema: v.GenericSchema<unknown, ReaderData> = v.object({
  saved: v.exactOptional(v.array(savedSchema), []),
  history: v.exactOptional(v.array(visitSchema), []),
  mutes: v.exactOptional(v.array(muteSchema), []),
  searches: v.exactOptional(v.array(v.string()), []),
  settings: v.exactOptional(v.record(v.string(), v.unknown()), {}),
});

/** Reads the text of a `Backup`. One broken item costs that item, which is named: `history[3] openedAt is missing`. */
export function parseBackup(text: string): ReadBackup {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'refused', reason: 'no-json' };
  }
  const head = v.safeParse(headSchema, value);
  if (!head.success) return { kind: 'refused', reason: 'not-ours' };
  if (head.output.formatVersion !== 1) return { kind: 'refused', reason: 'newer' };
  const parsed = parseLeniently(dataSchema, value);
  if (parsed.kind === 'broken') return parsed;
  return { kind: 'read', data: parsed.value, leftOut: parsed.dropped };
}
