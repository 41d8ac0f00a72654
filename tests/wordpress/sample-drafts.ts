import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Draft } from '../../src/core/article/article.ts';
import { jsonImporter } from '../../src/core/importers/json-importer.ts';
import { readAll } from '../core/importers/read-source.ts';
import { draftsOf } from './drafts-of.ts';

const SAMPLE = resolve(import.meta.dirname, '../fixtures/sample');

/** Articles of the sample as their own importer reads them: what WordPress is filled with. */
export async function sampleDrafts(): Promise<Draft[]> {
  const drafts: Draft[] = [];
  for (const folder of ['kutip', 'json']) {
    const names = await readdir(join(SAMPLE, folder));
    for (const name of names.toSorted()) {
      const text = await readFile(join(SAMPLE, folder, name), 'utf8');
      drafts.push(...draftsOf(await readAll(jsonImporter, text, name)));
    }
  }
  return drafts;
}
