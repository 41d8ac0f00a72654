import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ArchiveFile } from '../../../src/core/search/archive/archive-file.ts';
import { buildArchive } from '../../../src/core/search/archive/build-archive.ts';
import type { WrittenArchive } from '../../../src/core/search/archive/finish-archive.ts';
import type { FetchBytes } from '../../../src/core/search/archive/file-cache.ts';
import type { ArchiveEntry } from '../../../src/core/search/archive/format.ts';
import { openArchive, type Archive } from '../../../src/core/search/archive/open-archive.ts';
import { parseManifest } from '../../../src/core/search/archive/parse-manifest.ts';
import { updateArchive } from '../../../src/core/search/archive/update-archive.ts';
import { LIMIT, type Ask, type Engine } from './engine.ts';
import { archiveWriting, writeArchive } from './write-archive.ts';

/** Stands for `edition.json`, which a reader has before anything is searched. */
const ENTRY = 'entry.json';
const entrySchema = v.object({ manifest: v.string(), newest: v.string(), documents: v.number() });
const signal = new AbortController().signal;

/** The archive of this project. */
export const kutipEngine: Engine = {
  async build(documents, folder) {
    await writeAll(buildArchive(documents, archiveWriting), folder);
  },
  async open(fetchBytes) {
    return asking(openArchive(await entryOf(fetchBytes), fetchBytes));
  },
  async load(fetchBytes) {
    const archive = openArchive(await entryOf(fetchBytes), fetchBytes);
    await archive.loadAll(signal, async () => {});
    return asking(archive);
  },
  async addOne(document, folder) {
    const read = (path: string) => readFileSync(join(folder, path));
    const entry = await entryOf(async (path) => read(path));
    const manifest = parseManifest(read(entry.manifest));
    const changes = { replaced: [], added: [document] };
    return writeAll(updateArchive(manifest, changes, read, archiveWriting), folder);
  },
};

function asking(archive: Archive): Ask {
  return async (query) => {
    let headlines: readonly string[] = [];
    const request = { in: 'headlines', query, limit: LIMIT } as const;
    for await (const { hits } of archive.search(request, signal)) {
      headlines = hits.map(({ text }) => text);
    }
    return headlines;
  };
}

async function entryOf(fetchBytes: FetchBytes): Promise<ArchiveEntry> {
  const bytes = await fetchBytes(ENTRY, signal);
  return v.parse(entrySchema, JSON.parse(new TextDecoder().decode(bytes)));
}

async function writeAll(
  files: AsyncGenerator<ArchiveFile, WrittenArchive>,
  folder: string,
): Promise<number> {
  const { entry, files: count } = await writeArchive(files, folder);
  writeFileSync(join(folder, ENTRY), JSON.stringify(entry));
  return count;
}
