import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { writeSchemas } from '../../src/cli/build/write-schemas.ts';
import { realDisk } from '../../src/cli/storage/disk.ts';

it('ships a JSON Schema for each kind of file, from the schemas that the parsers use', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kutip-schemas-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeSchemas(folder, realDisk);
  expect(readdirSync(folder)).toEqual([
    'archive-manifest.schema.json',
    'article.schema.json',
    'corrections.schema.json',
    'edition.schema.json',
    'leaf.schema.json',
    'people-index.schema.json',
    'person-quotes.schema.json',
    'story.schema.json',
  ]);
  const article: unknown = JSON.parse(readFileSync(join(folder, 'article.schema.json'), 'utf8'));
  expect(article).toMatchObject({
    type: 'object',
    properties: { headline: { type: 'string' }, body: { type: 'array' } },
    required: expect.arrayContaining(['headline', 'body', 'quotes', 'slug']) as unknown,
  });
});
