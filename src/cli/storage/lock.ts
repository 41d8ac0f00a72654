import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { CliError } from '../cli-error.ts';
import { codeOf, isFolder, readIfThere, type Disk } from './disk.ts';

const LOCK = '.lock';

/** The locks of this very process: its id in a lock file that it does not hold is a dead namesake's. */
const held = new Set<string>();

const holderSchema = v.object({ pid: v.number(), host: v.string() });

/**
 * Takes the edition in `folder` for one process; returns what gives it back. The lock of a process that is dead
 * is taken over; where another one is at work it throws a `CliError`.
 */
export function lockEdition(folder: string, disk: Disk, pid: number): () => void {
  const path = join(folder, LOCK);
  makeFolder(folder, disk);
  if (!tryLock(path, disk, pid)) {
    takeOver(path, disk, pid);
    if (!tryLock(path, disk, pid)) throw inUse(path, 'another process');
  }
  held.add(path);
  return () => {
    held.delete(path);
    disk.rmSync(path, { force: true });
  };
}

/** Where something that is no folder, or a link to nothing, stands in the way, only the user can help. */
function makeFolder(folder: string, disk: Disk): void {
  try {
    makeFolders(folder, disk);
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (code === 'EEXIST' && isFolder(disk, folder)) return; // another process was faster
    if (!['EEXIST', 'ENOENT', 'ENOTDIR'].includes(code)) throw error;
    throw new CliError(`Cannot use ${folder} as an edition: no folder can be made there`);
  }
}

/** Node's own way of making a folder with those above it never ends where one takes none, as `/proc`. */
function makeFolders(folder: string, disk: Disk): void {
  if (isFolder(disk, folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolders(above, disk);
  disk.mkdirSync(folder);
}

/** Whether somebody is at work on the edition in `folder`. */
export function isLocked(folder: string, disk: Disk, pid: number): boolean {
  const path = join(folder, LOCK);
  const text = readIfThere(disk, path)?.toString();
  return text !== undefined && isAlive(holderOf(text), path, pid);
}

function tryLock(path: string, disk: Disk, pid: number): boolean {
  try {
    disk.writeFileSync(path, JSON.stringify({ pid, host: hostname() }), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function takeOver(path: string, disk: Disk, pid: number): void {
  const holder = holderOf(readIfThere(disk, path)?.toString() ?? '');
  if (isAlive(holder, path, pid)) throw inUse(path, `process ${holder?.pid} on ${holder?.host}`);
  // Of two that find the dead lock, the rename lets one win.
  const aside = `${path}.${pid}`;
  try {
    disk.renameSync(path, aside);
    disk.rmSync(aside, { force: true });
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

function holderOf(text: string): v.InferOutput<typeof holderSchema> | undefined {
  try {
    const result = v.safeParse(holderSchema, JSON.parse(text));
    return result.success ? result.output : undefined;
  } catch {
    return undefined; // cut short by a crash
  }
}

function isAlive(holder: ReturnType<typeof holderOf>, path: string, pid: number): boolean {
  if (!holder) return false;
  if (holder.host !== hostname()) return true;
  if (holder.pid === pid) return held.has(path);
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function inUse(path: string, by: string): CliError {
  return new CliError(
    `Cannot change the edition: ${by} is at work on it. If that is not so, delete ${path}`,
  );
}
