import { dirname, join } from 'node:path';
import { namesIn, removeIfEmpty, type Disk } from '../storage/disk.ts';

/** Every file in a folder and the folders in it, as paths relative to `folder`; only those in `below`, where it is given. */
export function* filesBelow(disk: Disk, folder: string, below = ''): Generator<string> {
  for (const name of namesIn(disk, join(folder, below))) {
    const path = below === '' ? name : `${below}/${name}`;
    if (disk.statSync(join(folder, path)).isDirectory()) yield* filesBelow(disk, folder, path);
    else yield path;
  }
}

/** Removes a file of a folder, and the folders that are empty without it. */
export function removeWithFolders(disk: Disk, folder: string, path: string): void {
  disk.rmSync(join(folder, path));
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent))
    removeIfEmpty(disk, join(folder, parent));
}
