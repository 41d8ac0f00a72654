import { join, resolve } from 'node:path';
import { buildReader } from '../../../src/cli/build/build-reader.ts';
import { copyEdition } from '../../../src/cli/build/copy-edition.ts';
import { prerenderEdition } from '../../../src/cli/build/prerender-edition.ts';
import { realEffects } from '../../../src/cli/real-effects.ts';

/** Does what `npm run build` does, but into a folder of its own; throws where a page cannot be written. */
export async function buildSite(edition: string, dist: string, most: number): Promise<void> {
  const effects = { ...realEffects(), root: resolve(import.meta.dirname, '../../..') };
  const options = { dist, base: '/', edition: join(dist, 'edition'), site: undefined, most };
  await buildReader(options, effects);
  copyEdition(edition, options.edition, { disk: effects.disk });
  const { failed } = await prerenderEdition(options, effects);
  if (failed[0]) throw new Error(`Cannot write ${failed[0].address}: ${failed[0].reason}`);
}
