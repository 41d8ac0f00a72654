import { createPathTable } from './path-table.ts';
import type { Pack, PackEntry } from './pack.ts';

/** A file of a stage, and where its bytes are. */
export type StagedFile = PackEntry & { readonly path: string };

/** The files in a pack by their paths, which stand there before them: there may be very many. */
export type StagedFiles = {
  readonly count: () => number;
  readonly get: (path: string) => PackEntry | undefined;
  /** Adds a file of which the bytes come part by part; nothing else may be added between them. */
  readonly add: (path: string, parts: Iterable<Uint8Array>) => void;
  /** Takes a file out; whether it was there. */
  readonly remove: (path: string) => boolean;
  readonly paths: () => Iterable<string>;
  /** How many numbers were given to files, those that were taken out included. */
  readonly numbers: () => number;
  /** The file of such a number, if it was not taken out. */
  readonly at: (number: number) => StagedFile | undefined;
};

/** Stands for the length of a file that was taken out. */
const GONE = -1;

/** No files yet. */
export function createStagedFiles(pack: Pack): StagedFiles {
  const starts: number[] = [];
  const pathLengths: number[] = [];
  const lengths: number[] = [];
  let count = 0;

  const pathOf = (number: number): string =>
    pack.read({ offset: starts[number] ?? 0, length: pathLengths[number] ?? 0 }).toString();
  const table = createPathTable((number, path) => pathOf(number) === path);
  const isThere = (number: number): boolean => (lengths[number] ?? GONE) !== GONE;
  const found = (path: string): number | undefined => {
    const number = table.find(path);
    return number !== undefined && isThere(number) ? number : undefined;
  };
  const entryOf = (number: number): PackEntry => ({
    offset: (starts[number] ?? 0) + (pathLengths[number] ?? 0),
    length: lengths[number] ?? 0,
  });
  const add = (path: string, parts: Iterable<Uint8Array>) => {
    const number = table.number(path);
    if (!isThere(number)) count++;
    const name = pack.add(Buffer.from(path));
    let length = 0;
    for (const part of parts) length += pack.add(part).length;
    starts[number] = name.offset;
    pathLengths[number] = name.length;
    lengths[number] = length;
  };
  const remove = (path: string): boolean => {
    const number = found(path);
    if (number === undefined) return false;
    lengths[number] = GONE;
    count--;
    return true;
  };
  return {
    add,
    remove,
    count: () => count,
    get: (path) => {
      const number = found(path);
      return number === undefined ? undefined : entryOf(number);
    },
    paths: function* () {
      for (const number of starts.keys()) if (isThere(number)) yield pathOf(number);
    },
    numbers: () => starts.length,
    at: (number) => (isThere(number) ? { path: pathOf(number), ...entryOf(number) } : undefined),
  };
}
