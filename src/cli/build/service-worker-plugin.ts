import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { withAnySite } from './live-site-document.ts';

const SHELL = 'index.html';
const WORKER = 'service-worker.js';
const source = fileURLToPath(new URL('../../web/workers/service-worker.ts', import.meta.url));

/** Code, styles and fonts: what the reader is made of. */
const CODE = /^assets\/.+\.(?:js|css|woff2)$/;

/** The face that only some choose: it is kept once it was used. */
const CHOSEN_FACE = /hyperlegible/;

/**
 * A Vite plugin that adds the service worker to a build: one classic script, since browsers take modules for it only
 * of late, beside `index.html`, since it governs what is below it. The shell and the names of all code are in it, so
 * that each build has a worker of its own.
 */
export function serviceWorkerPlugin(): Plugin {
  return {
    name: 'kutip:service-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const shell = textOf(bundle[SHELL]);
        if (shell === undefined) return;
        const files = Object.keys(bundle).filter(
          (file) => CODE.test(file) && !CHOSEN_FACE.test(file),
        );
        const first = files.filter((file) => shell.includes(file));
        const later = files.filter((file) => !shell.includes(file));
        const code = await bundleWorker({ shell, siteShell: withAnySite(shell), first, later });
        this.emitFile({ type: 'asset', fileName: WORKER, source: code });
      },
    },
  };
}

async function bundleWorker(buildFiles: object): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __KUTIP_BUILD__: JSON.stringify(buildFiles) },
    build: {
      write: false,
      rolldownOptions: { input: source, output: { format: 'iife' } },
    },
  });
  const output = 'output' in result ? result.output : [];
  const code = textOf(output[0]);
  if (code === undefined) throw new TypeError('The service worker was not built');
  return code;
}

function textOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): string | undefined {
  if (file?.type === 'chunk') return file.code;
  return (
    file && (typeof file.source === 'string' ? file.source : Buffer.from(file.source).toString())
  );
}
