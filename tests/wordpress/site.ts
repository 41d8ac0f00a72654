import { databaseSocket } from './start-database.ts';
import type { FoundWordPress } from './find-wordpress.ts';

/** A site of our own: its folder has its pages, pictures and database. Plain data, to be given to test workers. */
export type Site = {
  readonly folder: string;
  readonly found: FoundWordPress;
  /** How the names of its tables begin in the database, where it is a copy. */
  readonly prefix?: string;
};

/** What the PHP scripts of `site/` are told. */
export function siteEnvironment({ folder, found, prefix = 'wp_' }: Site): Record<string, string> {
  return { KUTIP_CORE: found.core, KUTIP_DATABASE: databaseSocket(folder), KUTIP_PREFIX: prefix };
}
