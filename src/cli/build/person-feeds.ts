import type { Edition } from '../../core/edition/edition.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { parseEdition, parsePersonQuotes } from '../../core/edition/parse-edition.ts';
import { personFeed } from '../../core/edition/person-feed.ts';
import { readParsed, type EditionFiles } from '../storage/edition-files.ts';

const FEED = /^people\/([^/]+)\/feed\.json$/;

/** The id of the person whose feed a path of an edition is; undefined for any other path. */
export function personOfFeed(path: string): string | undefined {
  return FEED.exec(path)?.[1];
}

/** The text of a person's feed, from the newest file of what they say. Throws a `CliError` where there is none. */
export function feedText(files: EditionFiles, id: string, edition: Edition): string {
  const quotes = readParsed(files, editionPaths.person(id, 0), parsePersonQuotes);
  return `${JSON.stringify(personFeed(quotes, edition))}\n`;
}

/** The feed of a person as the edition stands; undefined where it has no such person. */
export function currentFeed(files: EditionFiles, id: string): string | undefined {
  if (!files.has(editionPaths.person(id, 0))) return undefined;
  return feedText(files, id, readParsed(files, editionPaths.edition, parseEdition));
}
