import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { jsonLines, series } from './drafts.ts';
import { contents, workplace } from './run-cli.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Runs a command in a process of its own, which is killed at so many changes of the disk; gives the signal it died of. */
async function runUntilKilled(args: readonly string[], folder: string, changes: number) {
  const command = ['--require', join(import.meta.dirname, 'kill-at.cjs'), '--import', 'tsx'];
  const child = spawn(process.execPath, [...command, 'src/cli/main.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, KILL_AT: String(changes), KILL_IN: folder, INIT_CWD: '' },
    stdio: 'ignore',
  });
  const [, signal] = await once(child, 'exit');
  return signal;
}

it('an import that is killed leaves a whole edition, which the next one completes', async () => {
  const place = workplace();
  place.write('a.jsonl', jsonLines(series(20)));
  place.write(
    'b.jsonl',
    jsonLines(series(20, 15).map((item) => ({ ...item, articleSection: 'Baru' }))),
  );
  const args = ['import', join(place.folder, 'b.jsonl'), '--edition', place.edition];
  await place.run(['import', 'a.jsonl', '--edition', place.edition]);
  const before = join(place.folder, 'before');
  cpSync(place.edition, before, { recursive: true });
  await place.run(args);
  const wanted = contents(place.edition);
  const reset = () => {
    rmSync(place.edition, { recursive: true });
    cpSync(before, place.edition, { recursive: true });
  };
  // While the batch is written down, while articles are put in place, while lists are.
  for (const changes of [3, 20, 60]) {
    reset();
    expect(await runUntilKilled(args, place.edition, changes)).toBe('SIGKILL');
    expect(await place.run(['check', '--edition', place.edition])).toMatchObject({
      code: 0,
      err: '',
    });
    expect(await place.run(args)).toMatchObject({ code: 0 });
    // The moments of the two runs differ.
    expect(withoutDates(contents(place.edition))).toEqual(withoutDates(wanted));
  }
}, 120_000);

function withoutDates(files: Record<string, string>): Record<string, string> {
  const entries = Object.entries(files).map(([path, content]) => [
    path,
    content.replace(/"(?:dateImported|dateModified|revision)":"[^"]*"/g, ''),
  ]);
  return Object.fromEntries(entries);
}
