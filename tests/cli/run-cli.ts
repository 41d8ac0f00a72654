import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Effects } from '../../src/cli/effects.ts';
import { runCommandLine } from '../../src/cli/main.ts';
import { hastyDisk } from './hasty-disk.ts';

/** What a command printed, and its exit code. */
export type Run = { readonly code: number; readonly out: string; readonly err: string };

/** A folder of its own for a test, with the command line at work in it. */
export type Workplace = {
  readonly folder: string;
  readonly edition: string;
  /** Runs a command; `effects` replaces some of what it touches. */
  readonly run: (args: readonly string[], effects?: Partial<Effects>) => Promise<Run>;
  /** Writes a file and gives its path. */
  readonly write: (path: string, content: string | object) => string;
  /** Reads a JSON file of the edition. */
  readonly read: (path: string) => ReturnType<typeof JSON.parse>;
};

/** The moment at which everything in a test happens. */
const NOW = new Date('2025-06-01T03:00:00Z');

/** A process id that no process has. */
export const DEAD = 2 ** 22 + 1;

/** Makes a workplace that is removed when the test is over. */
export function workplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'kutip-test-'));
  // A slow disk takes its time to forget thousands of files.
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }), 60_000);
  const edition = join(folder, 'edition');
  return {
    folder,
    edition,
    run: (args, effects) => runIn(folder, args, effects),
    write: (path, content) => {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
      return file;
    },
    read: (path) => JSON.parse(readFileSync(join(edition, path), 'utf8')),
  };
}

/** Runs a command in a folder; `effects` replaces some of what it touches. */
export async function runIn(
  folder: string,
  args: readonly string[],
  effects: Partial<Effects> = {},
): Promise<Run> {
  let out = '';
  let err = '';
  const code = await runCommandLine(args, {
    disk: hastyDisk,
    stdin: (async function* () {})(),
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    isTerminal: false,
    now: () => NOW,
    sleep: async () => {},
    env: {},
    cwd: folder,
    root: folder,
    processId: process.pid,
    ...effects,
  });
  return { code, out, err };
}

/** Every file below a folder with its content, hidden ones included. */
export function contents(folder: string): Record<string, string> {
  const files: Record<string, string> = {};
  if (!existsSync(folder)) return files;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[path.slice(folder.length + 1)] = readFileSync(path, 'latin1');
  }
  return files;
}

/** The slugs of a list in order, from its newest leaf on. */
export function listed({ read }: Workplace, section?: { slug: string; newest: string }): string[] {
  const slugs: string[] = [];
  const path = (id: string) =>
    section ? `sections/${section.slug}/${id}.json` : `leaves/${id}.json`;
  let id: string | undefined = section?.newest ?? read('edition.json').newest;
  while (id !== undefined) {
    const leaf = read(path(id));
    for (const summary of leaf.summaries) slugs.push(summary.slug);
    id = leaf.older;
  }
  return slugs;
}
