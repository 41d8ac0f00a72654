import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../../../src/cli/sha256.ts';
import type { ArchiveFile } from '../../../src/core/search/archive/archive-file.ts';
import type {
  ArchiveWriting,
  WrittenArchive,
} from '../../../src/core/search/archive/finish-archive.ts';
import type { ArchiveEntry } from '../../../src/core/search/archive/format.ts';

/** How the archives of the bench are written. */
export const archiveWriting: ArchiveWriting = { timeZone: 'Asia/Jakarta', hash: sha256 };

/** Writes the files of an archive below a folder; gives how it is named, and how many files it took. */
export async function writeArchive(
  files: AsyncGenerator<ArchiveFile, WrittenArchive>,
  folder: string,
): Promise<{ readonly entry: ArchiveEntry; readonly files: number }> {
  mkdirSync(folder, { recursive: true });
  for (let count = 0; ; count++) {
    const { value, done } = await files.next();
    if (done) return { entry: value.entry, files: count };
    const path = join(folder, value.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, value.bytes);
  }
}
