import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const ENGINE = fileURLToPath(new URL('../../../src/core/quotes/find-quotes.ts', import.meta.url));

/** Bytes of the code that finds quotations, both languages, gzipped: the chunk that a page would fetch when it first needs it. */
export async function engineSize(): Promise<number> {
  const root = mkdtempSync(join(tmpdir(), 'kutip-engine-'));
  try {
    writeFileSync(join(root, 'index.html'), '<script type="module" src="page.ts"></script>');
    writeFileSync(
      join(root, 'page.ts'),
      `globalThis.load = () => import(${JSON.stringify(ENGINE)}).then((m) => m.findQuotes);`,
    );
    const built = await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: { write: false },
    });
    const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
    const chunk = outputs.find((one) => one.type === 'chunk' && one.isDynamicEntry);
    return chunk?.type === 'chunk' ? gzipSync(chunk.code, { level: 9 }).length : 0;
  } finally {
    rmSync(root, { recursive: true });
  }
}
