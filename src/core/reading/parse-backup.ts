import * as v from 'valibot';
import { parseLeniently, type LeftOut } from '../article/parse-leniently.ts';
import type { ReaderData } from './backup.ts';
import { muteSchema, visitSchema } from './kept-schemas.ts';
import { inTodaysForm, savedSchema } from './saved-article.ts';

/** What a file that a reader chose holds: their data and what of it could not be read, or why it is no such file. */
export type ReadBackup =
  | { readonly kind: 'read'; readonly data: ReaderData; readonly leftOut: readonly LeftOut[] }
  | { readonly kind: 'refused'; readonly reason: 'no-json' | 'not-ours' | 'newer' }
  | { readonly kind: 'broken'; readonly reason: string };

const dataSchema: v.GenericSchema<unknown, Omit<ReaderData, 'settings'>> = v.object({
  saved: v.array(savedSchema),
  history: v.array(visitSchema),
  mutes: v.array(muteSchema),
  searches: v.array(v.string()),
});

const nothing = { saved: [], history: [], mutes: [], searches: [] };

/** Reads the text of a `Backup`. One broken item costs that item, which is named: `history[3] openedAt is missing`. */
export function parseBackup(text: string): ReadBackup {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'refused', reason: 'no-json' };
  }
  if (!isRecord(value) || value['format'] !== 'kutip-reader') {
    return { kind: 'refused', reason: 'not-ours' };
  }
  if (value['formatVersion'] !== 1) return { kind: 'refused', reason: 'newer' };
  const { lists, leftOut } = listsOf(value);
  const parsed = parseLeniently(dataSchema, lists);
  if (parsed.kind === 'broken') return parsed;
  const settings = isRecord(value['settings']) ? value['settings'] : {};
  return {
    kind: 'read',
    data: { ...parsed.value, settings },
    leftOut: [...leftOut, ...parsed.dropped],
  };
}

/** The lists of a file, none of them missing, with articles in today's form. */
function listsOf(file: Record<string, unknown>) {
  const lists: Record<string, readonly unknown[]> = {};
  const leftOut: LeftOut[] = [];
  for (const [name, none] of Object.entries(nothing)) {
    const list = file[name] ?? none;
    if (!Array.isArray(list)) leftOut.push({ at: name, reason: 'is no list' });
    lists[name] = Array.isArray(list) ? list.map(inTodaysForm) : none;
  }
  return { lists, leftOut };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
