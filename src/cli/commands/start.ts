import { join } from 'node:path';
import { chooseEdition, requireEdition } from '../choose-edition.ts';
import { parseReaderOptions } from '../build/reader-options.ts';
import { editionHosts } from '../build/edition-hosts.ts';
import { buildReader } from '../build/build-reader.ts';
import { prerenderEdition } from '../build/prerender-edition.ts';
import { tellPrerendered } from '../build/tell-prerendered.ts';
import { builtReaderPlugin } from '../built-reader-plugin.ts';
import { editionPlugin } from '../edition-plugin.ts';
import { wrongUsage } from '../command-options.ts';
import type { Effects } from '../effects.ts';
import { completeBatch } from '../storage/complete-batch.ts';

const PORT = 4173;

/** `start`: builds the reader and its pages, and serves them with the edition straight from its folder until it is stopped. */
export async function runStart(args: readonly string[], effects: Effects): Promise<number> {
  const options = parseReaderOptions(args);
  if (options.withReport) throw wrongUsage('start takes no --with-report: it serves no copy');
  const port = options.port ?? PORT;
  const folder = chooseEdition(options.edition, effects);
  completeBatch(folder, effects);
  requireEdition(folder, effects);
  const dist = join(effects.root, 'dist');
  const hosts = editionHosts(folder, effects.disk);
  await buildReader({ dist, base: options.base, hosts }, effects);
  const pages = { ...options, dist, edition: folder, most: options.prerender };
  tellPrerendered(await prerenderEdition(pages, effects), effects);
  const { preview } = await import('vite');
  const server = await preview({
    configFile: false,
    root: effects.root,
    base: options.base,
    build: { outDir: dist },
    plugins: [editionPlugin(folder), builtReaderPlugin(dist)],
    preview: { port },
    logLevel: 'error',
  });
  const address = server.resolvedUrls?.local[0] ?? `http://localhost:${port}${options.base}`;
  effects.stdout(`Reading ${folder} at ${address}\n`);
  return 0;
}
