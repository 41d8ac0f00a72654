import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';

/** The part of `node:fs` that editions are read and written with. */
export type Disk = Pick<
  typeof fs,
  | 'appendFileSync'
  | 'closeSync'
  | 'copyFileSync'
  | 'cpSync'
  | 'createReadStream'
  | 'existsSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readFileSync'
  | 'readSync'
  | 'readdirSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmSync'
  | 'statSync'
  | 'utimesSync'
  | 'writeFileSync'
  | 'writeSync'
> & {
  /** Waits until everything that was written below a folder is on the disk itself, where the system can do that. */
  readonly flushAll: (folder: string) => void;
};

/** The disk itself. */
export const realDisk: Disk = {
  ...fs,
  flushAll: (folder) => void spawnSync('sync', ['-f', folder], { stdio: 'ignore' }),
};

/** The bytes of a file; undefined where there is none. */
export function readIfThere(disk: Disk, path: string): Buffer | undefined {
  try {
    return disk.readFileSync(path);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** The names in a folder, sorted; none where there is no such folder. */
export function namesIn(disk: Disk, path: string): string[] {
  try {
    return disk.readdirSync(path).toSorted();
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

/** Removes a folder that has nothing in it. */
export function removeIfEmpty(disk: Disk, path: string): void {
  if (disk.existsSync(path) && disk.readdirSync(path).length === 0) {
    disk.rmSync(path, { recursive: true });
  }
}

/** Whether there is a folder at a path. */
export function isFolder(disk: Disk, path: string): boolean {
  return disk.statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The error code of a system call that failed, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

function isAbsent(error: unknown): boolean {
  return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
}
