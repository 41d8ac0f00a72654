import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeHostileFiles } from './hostile-files.ts';

const root = resolve(fileURLToPath(import.meta.url), '../../../..');
/** The most memory that the import of one file gets for its objects, and the most time. */
const MEGABYTES = 1024;
const SECONDS = 120;

/** Imports files that mean ill, each by itself as a user would; what came of each, line by line. */
export function* importHostile(): Generator<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kutip-hostile-'));
  try {
    for (const path of writeHostileFiles(join(folder, 'sources')))
      yield `${basename(path)}: ${importFile(path, join(folder, 'edition'))}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function importFile(path: string, edition: string): string {
  const node = [`--max-old-space-size=${MEGABYTES}`, '--import', 'tsx'];
  const command = ['src/cli/main.ts', 'import', path, '--edition', edition];
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, ...command], {
    cwd: root,
    encoding: 'utf8',
    timeout: SECONDS * 1000,
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const line = `${stdout}\n${stderr}`.split('\n').find((text) => text.includes(basename(path)));
  const said = line?.replace(path, '').trim().slice(0, 140) ?? 'no word of it';
  return status === null ? `no end within ${SECONDS} s` : `${seconds} s, exit ${status}: ${said}`;
}
