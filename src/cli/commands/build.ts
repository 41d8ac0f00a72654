import { join } from 'node:path';
import { chooseEdition, requireEdition } from '../choose-edition.ts';
import { parseReaderOptions } from '../build/reader-options.ts';
import { editionHosts } from '../build/edition-hosts.ts';
import { buildReader } from '../build/build-reader.ts';
import { prerenderEdition } from '../build/prerender-edition.ts';
import { tellPrerendered } from '../build/tell-prerendered.ts';
import { copyEdition } from '../build/copy-edition.ts';
import { wrongUsage } from '../command-options.ts';
import type { Effects } from '../effects.ts';
import { completeBatch } from '../storage/complete-batch.ts';

/** `build`: the reader, its pages and the edition in `dist/`, to be put on any static host. */
export async function runBuild(args: readonly string[], effects: Effects): Promise<number> {
  const options = parseReaderOptions(args);
  if (options.port !== undefined) throw wrongUsage('build takes no --port');
  const folder = chooseEdition(options.edition, effects);
  completeBatch(folder, effects);
  requireEdition(folder, effects);
  const dist = join(effects.root, 'dist');
  const hosts = editionHosts(folder, effects.disk);
  await buildReader({ dist, base: options.base, hosts }, effects);
  const { copied, removed, kept } = copyEdition(folder, join(dist, 'edition'), {
    disk: effects.disk,
    site: options.site,
    withReport: options.withReport,
  });
  const report = await prerenderEdition(
    { ...options, dist, edition: join(dist, 'edition'), most: options.prerender },
    effects,
  );
  effects.stdout(`The reader and the edition of ${folder} are in ${dist}\n`);
  effects.stdout(
    `${copied} files of the edition brought, ${kept} were there, ${removed} removed\n`,
  );
  if (report.site === undefined) {
    effects.stderr(
      'Canonical links, sitemap.xml and feed.xml are left out: give --site ADDRESS for them\n',
    );
  }
  return tellPrerendered(report, effects);
}
