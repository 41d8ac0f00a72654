import type { Asides } from './asides.ts';
import { createPathTable } from './path-table.ts';
import type { Pack, PackEntry } from './pack.ts';
import { createStagedPlaces } from './staged-places.ts';

/** A file of a stage, and where its bytes are. */
export type StagedFile = PackEntry & { readonly path: string };

/** The files in a pack. Their paths are set aside: there may be very many. */
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
export function createStagedFiles(
  pack: Pick<Pack, 'add' | 'align'>,
  asides: Asides,
): OpenStagedFiles {
  const places = createStagedPlaces();
  let count = 0;

  const pathOf = (number: number): string => asides.readText(places.path(number));
  const table = createPathTable((number, path) => pathOf(number) === path);
  /** The number of a file that is there. */
  const find = (path: string): number | undefined => {
    const number = table.find(path);
    return number !== undefined && places.has(number) ? number : undefined;
  };
  const at = (number: number): StagedFile | undefined =>
    places.has(number) ? { path: pathOf(number), ...places.file(number) } : undefined;
  return {
    add: (path, parts) => {
      const number = table.number(path);
      const start = pack.align();
      let length = 0;
      for (const part of parts) length += pack.add(part).length;
      if (!places.has(number)) count++;
      const isNew = number === places.size();
      places.put(number, {
        path: isNew ? asides.add(Buffer.from(path)) : places.path(number),
        start,
        length,
      });
    },
    remove: (path) => {
      const number = find(path);
      if (number === undefined) return false;
      places.takeOut(number);
      count--;
      return true;
    },
    at,
    count: () => count,
    get: (path) => {
      const number = find(path);
      return number === undefined ? undefined : places.file(number);
    },
    numbers: places.size,
    all: function* () {
      for (let number = 0; number < places.size(); number++) {
        const file = at(number);
        if (file) yield file;
      }
    },
  };
}
