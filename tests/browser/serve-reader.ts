import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { preview } from 'vite';
import { buildReader } from '../../src/cli/build/build-reader.ts';
import { prerenderEdition } from '../../src/cli/build/prerender-edition.ts';
import { builtReaderPlugin } from '../../src/cli/built-reader-plugin.ts';
import { editionPlugin } from '../../src/cli/edition-plugin.ts';
import { realEffects } from '../../src/cli/real-effects.ts';

/** The reader as it is served to a browser; `site` has no slash at its end. */
export type ServedReader = { readonly site: string; readonly close: () => Promise<void> };

const root = resolve(import.meta.dirname, '../..');

/**
 * Builds the reader as it is shipped, in a folder of its own, and serves it and its newest pages with the sample
 * edition, at the root of a host or below a path of it.
 */
export async function serveReader(base = '/', most = 1000): Promise<ServedReader> {
  const edition = join(root, 'public/edition');
  const dist = await mkdtemp(join(tmpdir(), 'kutip-site-'));
  const effects = { ...realEffects(), root };
  const options = { dist, base, edition, site: undefined, most };
  await asProduction(async () => {
    await buildReader(options, effects);
    const { failed } = await prerenderEdition(options, effects);
    if (failed.length > 0) throw new Error(`Cannot write ${failed[0]?.address}`);
  });
  const server = await preview({
    configFile: false,
    root,
    base,
    logLevel: 'error',
    plugins: [editionPlugin(edition), builtReaderPlugin(dist)],
    build: { outDir: dist },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The preview server has no address');
  const close = async () => {
    await server.close();
    await rm(dist, { recursive: true, force: true });
  };
  return { site: address.replace(/\/$/, ''), close };
}

type Shared = { served: Promise<ServedReader>; users: number };

/** Global setups of several projects run in one process, each with modules of its own. */
const shared = globalThis as typeof globalThis & { kutipReader?: Shared };

/** Likewise, once for all who ask; it is closed when the last of them closes it. */
export async function serveSharedReader(): Promise<ServedReader> {
  const reader = (shared.kutipReader ??= { served: serveReader(), users: 0 });
  reader.users++;
  const { site, close } = await reader.served;
  const leave = async () => {
    reader.users--;
    if (reader.users === 0) await close();
  };
  return { site, close: leave };
}

/** Vitest sets `NODE_ENV` to `test`, and Vite would then build React for development. */
async function asProduction(work: () => Promise<unknown>): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}
