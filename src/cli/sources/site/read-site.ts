import type { ImporterTools } from '../../../core/importers/importer.ts';
import type { Disk } from '../../storage/disk.ts';
import type { Fetcher } from '../fetcher.ts';
import { openAnswers } from './answer-store.ts';
import type { SiteApi } from './find-api.ts';
import { PAGE_SIZE } from './post-pages.ts';
import { readAllPosts } from './read-all-posts.ts';
import { readChanges } from './read-changes.ts';
import { settlePosts } from './settle-posts.ts';
import { beginReading, stateOf, type SiteItem } from './site-reading.ts';
import type { SiteState } from './site-state.ts';

/** What an edition remembers of sites, and where answers are kept until they are in it. */
export type SiteMemory = {
  /** By the root of their API; it takes in what was read. */
  readonly states: Map<string, SiteState>;
  /** The folder of the edition that the import is for. */
  readonly folder: string;
  readonly disk: Disk;
};

/** What an import says of a site beside its articles. */
export type SiteNews = {
  /** The root of its API. */
  readonly api: string;
  /** How many of its posts are in the edition as they are. */
  readonly unchanged: number;
  /** Identities of articles that it no longer has. */
  readonly gone: readonly string[];
};

/** Reads the posts of a site that are new or have changed since the edition was last imported from it. */
export async function* readSite(
  { root, site }: SiteApi,
  fetcher: Fetcher,
  { states, folder, disk }: SiteMemory,
  tools: ImporterTools,
): AsyncGenerator<SiteItem, SiteNews> {
  const before = states.get(root);
  const reading = beginReading({ root, fetcher }, site, before, tools);
  if (reading.pages) {
    yield* readAllPosts(reading, reading.pages, openAnswers(folder, root, disk));
  } else yield* readChanges(reading);
  if (!reading.pages) yield* settlePosts(reading);
  states.set(root, stateOf(reading, PAGE_SIZE));
  const inEdition = [...reading.posts.values()].filter(({ identity }) => identity !== undefined);
  const unchanged = Math.max(0, inEdition.length - reading.fresh);
  return { api: root, unchanged, gone: [...reading.gone] };
}
