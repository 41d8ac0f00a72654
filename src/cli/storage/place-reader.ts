import type { Disk } from './disk.ts';
import { readEntry, type BytesPlace } from './pack.ts';

/** Reads bytes from where they are; a file of which many are parts stays open until it is closed. */
export type PlaceReader = {
  readonly read: (place: BytesPlace) => Buffer;
  readonly close: () => void;
};

/** Opens a reader of parts of files. */
export function placeReader(disk: Disk): PlaceReader {
  const open = new Map<string, number>();
  const opened = (path: string): number => {
    const file = open.get(path) ?? disk.openSync(path, 'r');
    open.set(path, file);
    return file;
  };
  return {
    read: ({ file, entry }) =>
      entry ? readEntry(disk, opened(file), entry) : disk.readFileSync(file),
    close: () => {
      for (const file of open.values()) disk.closeSync(file);
      open.clear();
    },
  };
}
