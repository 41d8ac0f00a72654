import { build, type Plugin, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { compileOnLoadPlugin } from '../../src/cli/build/compile-on-load.ts';

const files: Readonly<Record<string, string>> = {
  '/reader.js': `globalThis.open = () => import('/page.js');`,
  '/page.js': `import '/page.css'; export const page = () => 'a page';`,
  '/page.css': 'p { color: red }',
};

/** Stands for a folder with these files. */
const filesPlugin: Plugin = {
  name: 'test:files',
  resolveId: { order: 'pre', handler: (id) => (id in files ? id : undefined) },
  load: (id) => files[id],
};

async function builtChunks(input: Rolldown.InputOption): Promise<Rolldown.OutputChunk[]> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [filesPlugin, compileOnLoadPlugin()],
    build: { write: false, modulePreload: { polyfill: false }, rolldownOptions: { input } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  return outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .filter((file) => file.type === 'chunk');
}

describe('the files of the reader', () => {
  it('begin with the hint that has them compiled beside the page, before what Vite puts first', async () => {
    const chunks = await builtChunks(['/reader.js']);
    expect(chunks.map(({ name }) => name).toSorted()).toEqual(['page', 'reader']);
    expect(chunks.some(({ code }) => code.includes('__vite__mapDeps'))).toBe(true);
    for (const { code } of chunks) expect(code).toMatch(/^\/\/# allFunctionsCalledOnLoad\n./);
  });

  it('go without it where they have hardly a function', async () => {
    const chunks = await builtChunks({ english: '/reader.js' });
    const hinted = chunks.filter(({ code }) => code.startsWith('//#'));
    expect(chunks).toHaveLength(2);
    expect(hinted.map(({ name }) => name)).toEqual(['page']);
  });
});
