import { PACK_UNIT, type PackEntry } from './pack.ts';

/** Where the path and the bytes of each file of a stage are; files are numbered from 0. */
export type StagedPlaces = {
  readonly size: () => number;
  /** Whether there is a file of such a number that was not taken out. */
  readonly has: (number: number) => boolean;
  /** Where its path was set aside. */
  readonly path: (number: number) => number;
  readonly file: (number: number) => PackEntry;
  /** Puts a file in the place of one or after all. */
  readonly put: (number: number, file: PlacedFile) => void;
  readonly takeOut: (number: number) => void;
};

/** `start` is counted in `PACK_UNIT`s. */
type PlacedFile = { readonly path: number; readonly start: number; readonly length: number };

/** Instead of the length of a file that was taken out. */
const GONE = 0xff_ff_ff_ff;
/** Of each file the place of its path, its start and its length. */
const NUMBERS_OF_FILE = 3;
const FIRST_ROOM = 128 * NUMBERS_OF_FILE;
const GROWTH = 1.5;

/** No places yet. There may be very many: they are numbers in one typed array. */
export function createStagedPlaces(): StagedPlaces {
  let numbers = new Uint32Array(FIRST_ROOM);
  let size = 0;

  const pathOf = (number: number) => numbers[number * NUMBERS_OF_FILE] ?? 0;
  const startOf = (number: number) => (numbers[number * NUMBERS_OF_FILE + 1] ?? 0) * PACK_UNIT;
  const lengthOf = (number: number) => numbers[number * NUMBERS_OF_FILE + 2] ?? GONE;
  const makeRoom = () => {
    if (size * NUMBERS_OF_FILE < numbers.length) return;
    const before = numbers;
    numbers = new Uint32Array(Math.ceil(size * GROWTH) * NUMBERS_OF_FILE);
    numbers.set(before);
  };
  return {
    size: () => size,
    has: (number) => number < size && lengthOf(number) !== GONE,
    path: pathOf,
    file: (number) => ({ offset: startOf(number), length: lengthOf(number) }),
    put: (number, { path, start, length }) => {
      if (Math.max(start, length) >= GONE) throw new RangeError('A batch is too large');
      if (number === size) {
        makeRoom();
        size++;
      }
      numbers.set([path, start, length], number * NUMBERS_OF_FILE);
    },
    takeOut: (number) => {
      numbers[number * NUMBERS_OF_FILE + 2] = GONE;
    },
  };
}
