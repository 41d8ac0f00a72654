import { muteKey, type Mute } from './mute.ts';
import type { SavedArticle } from './saved-article.ts';
import { mergeVisits, type Visit } from './visit.ts';

/** All that a reader has on a device, but the articles themselves. */
export type ReaderData = {
  readonly saved: readonly SavedArticle[];
  readonly history: readonly Visit[];
  readonly mutes: readonly Mute[];
  /** What was searched for, the last first. */
  readonly searches: readonly string[];
  /** The reader's choices by name, as they are stored. */
  readonly settings: Readonly<Record<string, unknown>>;
};

/** The file that a reader takes along; its `format` tells it from any other JSON. */
export type Backup = ReaderData & {
  readonly format: 'kutip-reader';
  readonly formatVersion: 1;
  readonly exportedAt: string;
};

/** Of both all there is. Of the same article the later holds; of a setting, the device's own. */
export function mergeReaderData(own: ReaderData, other: ReaderData): ReaderData {
  return {
    saved: mergeBy(own.saved, other.saved, ({ summary }) => summary.slug, laterSaved),
    history: mergeBy(own.history, other.history, ({ summary }) => summary.slug, mergeVisits),
    mutes: mergeBy(own.mutes, other.mutes, muteKey, (mine) => mine),
    searches: [...new Set([...own.searches, ...other.searches])],
    settings: { ...other.settings, ...own.settings },
  };
}

function laterSaved(one: SavedArticle, other: SavedArticle): SavedArticle {
  return one.savedAt < other.savedAt ? other : one;
}

function mergeBy<T>(
  own: readonly T[],
  others: readonly T[],
  keyOf: (item: T) => string,
  merge: (mine: T, other: T) => T,
): readonly T[] {
  const merged = new Map(own.map((item) => [keyOf(item), item]));
  for (const other of others) {
    const mine = merged.get(keyOf(other));
    merged.set(keyOf(other), mine === undefined ? other : merge(mine, other));
  }
  return [...merged.values()];
}
