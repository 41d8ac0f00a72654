import { join } from 'node:path';

/** The name of the file that `buildPrerenderer` writes. */
const FILE = 'prerender.mjs';

/**
 * Builds the code that writes pages, which runs in threads of its own, into `folder`; returns its path. It holds the
 * reader as it is built for the browser, so that both render the same.
 */
export async function buildPrerenderer(
  folder: string,
  { root, base }: { readonly root: string; readonly base: string },
): Promise<string> {
  const { build } = await import('vite');
  await build({
    root,
    base,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true },
    build: {
      ssr: 'src/prerender/prerender-worker.ts',
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { output: { codeSplitting: false, entryFileNames: FILE } },
    },
  });
  return join(folder, FILE);
}
