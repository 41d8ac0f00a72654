import { join } from 'node:path';
import { namesIn, type Disk } from '../storage/disk.ts';

/** Every file in a folder and the folders in it, as paths relative to `folder`; only those in `below`, where it is given. */
export function* filesBelow(disk: Disk, folder: string, below = ''): Generator<string> {
  for (const name of namesIn(disk, join(folder, below))) {
    const path = below === '' ? name : `${below}/${name}`;
    if (disk.statSync(join(folder, path)).isDirectory()) yield* filesBelow(disk, folder, path);
    else yield path;
  }
}
