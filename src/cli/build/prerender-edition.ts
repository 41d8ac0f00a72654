import { join } from 'node:path';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { parseEdition } from '../../core/edition/parse-edition.ts';
import { fileOfPage, type ReaderPage } from '../../core/edition/reader-page.ts';
import type { PageSources } from '../../prerender/page-writer.ts';
import type { PrerenderReport } from '../../prerender/prerender-worker.ts';
import type { Effects } from '../effects.ts';
import { openEditionFiles, readParsed } from '../storage/edition-files.ts';
import { buildPrerenderer } from './build-prerenderer.ts';
import { pageFolders, SHELL } from './build-reader.ts';
import { filesBelow, removeWithFolders } from './files-below.ts';
import { planPages } from './plan-pages.ts';
import { prerenderPages } from './prerender-pool.ts';
import { writeSiteFiles } from './site-files.ts';

/** What is prerendered, and of which edition. */
export type PrerenderOptions = {
  /** The built reader, which the pages are written into. */
  readonly dist: string;
  readonly base: string;
  readonly edition: string;
  readonly site: string | undefined;
  /** How many articles get a page of their own, from the newest on. */
  readonly most: number;
};

/** What became of the pages, and the address of the site that they name, where it is known. */
export type WrittenPages = PrerenderReport & { readonly site: string | undefined };

/**
 * Writes the pages of the reader for an edition as HTML beside the built reader, and what machines ask for: robots,
 * sitemap, feeds. Pages that are no longer among them are removed; those that stay the same are left as they were.
 */
export async function prerenderEdition(
  { dist, base, edition: folder, site, most }: PrerenderOptions,
  effects: Effects,
): Promise<WrittenPages> {
  const { disk, root } = effects;
  const files = openEditionFiles(folder, disk);
  const edition = readParsed(files, editionPaths.edition, parseEdition);
  const address = site ?? edition.site;
  const plan = [...planPages(files, edition, most)];
  const code = join(dist, '.prerender');
  const sources: PageSources = { edition: folder, dist, base, shell: SHELL, site: address };
  try {
    const program = await buildPrerenderer(code, { root, base });
    const pages = plan.map(({ page }) => page);
    const report = await prerenderPages(program, sources, pages);
    removeStale(dist, pages, effects);
    writeSiteFiles(
      { dist, files, edition: { ...edition, ...(address && { site: address }) }, plan },
      disk,
    );
    return { ...report, site: address };
  } finally {
    disk.rmSync(code, { recursive: true, force: true });
    disk.rmSync(join(dist, '.vite'), { recursive: true, force: true });
  }
}

/** Removes the pages of an earlier build that this one does not have. */
function removeStale(dist: string, pages: readonly ReaderPage[], { disk }: Effects): void {
  const wanted = new Set(pages.map(fileOfPage));
  for (const folder of pageFolders) {
    for (const path of filesBelow(disk, dist, folder)) {
      if (!wanted.has(path)) removeWithFolders(disk, dist, path);
    }
  }
}
