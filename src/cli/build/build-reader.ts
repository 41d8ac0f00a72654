import { join } from 'node:path';
import { contentSecurityPolicyPlugin, type PolicyHosts } from '../content-security-policy.ts';
import type { Effects } from '../effects.ts';
import { namesIn } from '../storage/disk.ts';
import { hostHeaders } from './host-headers.ts';
import { writeSchemas } from './write-schemas.ts';

/** Where the built reader goes, the path that it will be served below, and which other hosts its pages may ask. */
export type ReaderTarget = {
  readonly dist: string;
  readonly base: string;
  readonly hosts?: PolicyHosts;
};

/** The page that every address works with: static hosts answer with it what they have no file for. */
export const SHELL = '404.html';

/** Where pages of a kind are written, many of them. */
export const pageFolders = ['article', 'page', 'person', 'section', 'story'] as const;

/** What of `dist/` a build of the reader leaves alone: they are brought up to date by themselves. */
const kept = new Set<string>(['edition', ...pageFolders]);

/** Addresses that show what only the reader's own device knows: they answer with the shell, but not as an error. */
const shellPages = ['search.html', 'saved.html', 'history.html', 'filters.html'];

/**
 * Builds the reader with Vite into `dist`: the shell as `404.html`, so that every address works on any static host;
 * what hosts are to say beside it, in `_headers`; the JSON Schemas of an edition's files in `schema/`; and the
 * manifest in `.vite/`, which prerendering reads and removes. An edition and pages in `dist` stay.
 */
export async function buildReader(
  { dist, base, hosts }: ReaderTarget,
  effects: Effects,
): Promise<void> {
  const { disk, root } = effects;
  const { build } = await import('vite');
  for (const name of namesIn(disk, dist)) {
    if (!kept.has(name)) disk.rmSync(join(dist, name), { recursive: true });
  }
  await build({
    root,
    base,
    logLevel: 'warn',
    plugins: [contentSecurityPolicyPlugin(hosts)],
    build: { outDir: dist, emptyOutDir: false, copyPublicDir: false, manifest: true },
  });
  copyPublic(join(root, 'public'), dist, effects);
  disk.renameSync(join(dist, 'index.html'), join(dist, SHELL));
  for (const page of shellPages) disk.copyFileSync(join(dist, SHELL), join(dist, page));
  const shell = disk.readFileSync(join(dist, SHELL), 'utf8');
  disk.writeFileSync(join(dist, '_headers'), hostHeaders(base, shell));
  writeSchemas(join(dist, 'schema'), disk);
}

/** Copies the public files but the sample edition, which is not the one that is served for sure. */
function copyPublic(from: string, to: string, { disk }: Effects): void {
  for (const name of namesIn(disk, from)) {
    if (name !== 'edition') disk.cpSync(join(from, name), join(to, name), { recursive: true });
  }
}
