import { join } from 'node:path';
import { addressBelow } from '../../core/edition/address-below.ts';
import { editionFeed } from '../../core/edition/edition-feed.ts';
import { editionRss } from '../../core/edition/edition-rss.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import type { Edition } from '../../core/edition/edition.ts';
import { parseLeaf } from '../../core/edition/parse-edition.ts';
import { addressOfPage } from '../../core/edition/reader-page.ts';
import type { Disk } from '../storage/disk.ts';
import { readParsed, type EditionFiles } from '../storage/edition-files.ts';
import type { PlannedPage } from './plan-pages.ts';
import { sitemapFiles, type SitemapEntry } from './sitemap.ts';

/** What was written, and of which edition; it knows its `site` where the pages are to name whole addresses. */
type Written = {
  readonly dist: string;
  readonly files: EditionFiles;
  readonly edition: Edition;
  readonly plan: readonly PlannedPage[];
};

/**
 * Writes what machines ask a site for: `robots.txt`, the feed of the newest articles as JSON Feed, and where the site's
 * address is known, as RSS too, and the sitemap.
 */
export function writeSiteFiles({ dist, files, edition, plan }: Written, disk: Disk): void {
  const { site } = edition;
  const write = (name: string, text: string) => disk.writeFileSync(join(dist, name), text);
  const newest = readParsed(files, editionPaths.leaf(edition.newest), parseLeaf);
  const feed = editionFeed(newest, edition);
  write('feed.json', `${JSON.stringify(feed)}\n`);
  write('robots.txt', robotsText(site));
  if (site === undefined) return;
  write('feed.xml', editionRss(feed));
  const entries = plan.map(({ page, changed }): SitemapEntry => ({
    url: addressBelow(site, addressOfPage(page)),
    ...(changed !== undefined && { changed }),
  }));
  for (const [name, text] of sitemapFiles(entries, site)) write(name, text);
}

function robotsText(site: string | undefined): string {
  const sitemap = site === undefined ? '' : `\nSitemap: ${addressBelow(site, '/sitemap.xml')}\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
