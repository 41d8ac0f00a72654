import cascadeLayers from '@csstools/postcss-cascade-layers';
import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import type { Plugin } from 'vite';

const flatten = postcss([cascadeLayers()]);

/**
 * A style sheet whose rules win by specificity as they would by their cascade layers: each has as many `:not(#\#)`,
 * which is true of all elements, as its layer comes after the first of `order`, an `@layer` statement.
 */
export async function withoutLayers(css: string, order: string): Promise<string> {
  const flat = await flatten.process(order + css, { from: undefined });
  return flat.css;
}

/**
 * A Vite plugin that takes the layers out of the styles of the reader. Chromium lays out the whole page anew for every
 * style sheet with a layer that comes to it later, and most of the reader's do: they come after the first paint, and
 * with the code of each page. `order` is the file with the `@layer` statement.
 */
export function flattenLayersPlugin(order: URL): Plugin {
  return {
    name: 'kutip:flatten-layers',
    apply: 'build',
    transform: {
      filter: { id: /\.css$/ },
      handler: async (code) => ({
        code: await withoutLayers(code, readFileSync(order, 'utf8')),
        map: null,
      }),
    },
  };
}
