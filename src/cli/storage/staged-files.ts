import { createPathTable } from './path-table.ts';
import type { Pack, PackEntry } from './pack.ts';

/** A file of a stage, and where its bytes are. */
export type StagedFile = PackEntry & { readonly path: string };

/** The files in a pack. Their paths stand there before them: there may be very many. */
export type StagedFiles = {
  readonly count: () => number;
  readonly get: (path: string) => PackEntry | undefined;
  readonly all: () => Iterable<StagedFile>;
  /** How many numbers were given to files, those that were taken out included. */
  readonly numbers: () => number;
  /** The file of such a number, if it was not taken out. */
  readonly at: (number: number) => StagedFile | undefined;
};

/** The same to those who change them. */
export type OpenStagedFiles = StagedFiles & {
  /** Adds a file of which the bytes come part by part; nothing else may be added between them. */
  readonly add: (path: string, parts: Iterable<Uint8Array>) => void;
  /** Takes a file out; whether it was there. */
  readonly remove: (path: string) => boolean;
};

/** No files yet. */
export function createStagedFiles(pack: Pack): OpenStagedFiles {
  const starts: number[] = [];
  const pathLengths: number[] = [];
  /** Undefined where a file was taken out. */
  const lengths: (number | undefined)[] = [];
  let count = 0;

  const pathOf = (number: number): string =>
    pack.read({ offset: starts[number] ?? 0, length: pathLengths[number] ?? 0 }).toString();
  const table = createPathTable((number, path) => pathOf(number) === path);
  const entryOf = (number = -1): PackEntry | undefined => {
    const length = lengths[number];
    if (length === undefined) return undefined;
    return { offset: (starts[number] ?? 0) + (pathLengths[number] ?? 0), length };
  };
  const at = (number: number): StagedFile | undefined => {
    const entry = entryOf(number);
    return entry && { path: pathOf(number), ...entry };
  };
  const put = (number: number, length: number | undefined) => {
    count += Number(length !== undefined) - Number(lengths[number] !== undefined);
    lengths[number] = length;
  };
  const add = (path: string, parts: Iterable<Uint8Array>) => {
    const number = table.number(path);
    const name = pack.add(Buffer.from(path));
    let length = 0;
    for (const part of parts) length += pack.add(part).length;
    starts[number] = name.offset;
    pathLengths[number] = name.length;
    put(number, length);
  };
  const remove = (path: string): boolean => {
    const number = table.find(path);
    if (number === undefined || lengths[number] === undefined) return false;
    put(number, undefined);
    return true;
  };
  return {
    add,
    remove,
    at,
    count: () => count,
    get: (path) => entryOf(table.find(path)),
    numbers: () => starts.length,
    all: function* () {
      for (const number of starts.keys()) {
        const file = at(number);
        if (file) yield file;
      }
    },
  };
}
