import type { Draft } from '../../src/core/article/article.ts';
import type { Imported } from '../../src/core/importers/importer.ts';

/** The articles that an importer read; throws where it failed at one. */
export function draftsOf(imported: readonly Imported[]): Draft[] {
  return imported.map((one) => {
    if (one.kind === 'failed') throw new Error(`${one.at}: ${one.reason}`);
    return one.article;
  });
}
