import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createAsideMap } from '../../src/cli/storage/aside-map.ts';
import { beginBatch } from '../../src/cli/storage/batch.ts';
import { realDisk } from '../../src/cli/storage/disk.ts';
import { createIdentities } from '../../src/cli/storage/identities.ts';
import type { SourceRecord } from '../../src/core/edition/source-record.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kutip-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const withdrawn = (slug: string): SourceRecord => ({
  kind: 'withdrawn',
  identity: `url:warta.example/${slug}`,
  slug,
  dateImported: '2025-01-01T00:00:00Z',
});

it('articles that stand and articles that come are found by their identities', () => {
  const batch = beginBatch(folder, realDisk);
  const standing = ['garam', 'feri'].map((slug) => [slug, withdrawn(slug)] as const);
  const identities = createIdentities(createAsideMap(batch, new Map(standing)), batch);
  identities.set('url:warta.example/baru', 'pasar-baru');
  identities.set('url:warta.example/feri', 'feri');
  identities.set('url:warta.example/lain', 'pasar-lain');
  const found = ['feri', 'garam', 'baru', 'lain', 'asing'].map((name) =>
    identities.get(`url:warta.example/${name}`),
  );
  expect(found).toEqual(['feri', 'garam', 'pasar-baru', 'pasar-lain', undefined]);
});
