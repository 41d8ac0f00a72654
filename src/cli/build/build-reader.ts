import { join } from 'node:path';
import type { Effects } from '../effects.ts';
import { namesIn } from '../storage/disk.ts';
import { writeSchemas } from './write-schemas.ts';

/** Where the built reader goes, and the path that it will be served below. */
export type ReaderTarget = { readonly dist: string; readonly base: string };

/** What of `dist/` a build of the reader leaves alone: the edition is brought up to date by itself. */
const EDITION = 'edition';

/**
 * Builds the reader with Vite into `dist`, with `404.html` as a copy of the shell, so that every address works on
 * any static host, and the JSON Schemas of an edition's files in `schema/`. An edition in `dist` stays.
 */
export async function buildReader({ dist, base }: ReaderTarget, effects: Effects): Promise<void> {
  const { disk, root } = effects;
  const { build } = await import('vite');
  for (const name of namesIn(disk, dist)) {
    if (name !== EDITION) disk.rmSync(join(dist, name), { recursive: true });
  }
  await build({
    root,
    base,
    logLevel: 'warn',
    build: { outDir: dist, emptyOutDir: false, copyPublicDir: false },
  });
  copyPublic(join(root, 'public'), dist, effects);
  disk.copyFileSync(join(dist, 'index.html'), join(dist, '404.html'));
  writeSchemas(join(dist, 'schema'), disk);
}

/** Copies the public files but the sample edition, which is not the one that is served for sure. */
function copyPublic(from: string, to: string, { disk }: Effects): void {
  for (const name of namesIn(disk, from)) {
    if (name !== EDITION) disk.cpSync(join(from, name), join(to, name), { recursive: true });
  }
}
