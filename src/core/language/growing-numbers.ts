/** Numbers from 0 to 2^32 - 1 in a typed array that grows. */
export type GrowingNumbers = {
  readonly size: () => number;
  readonly add: (number: number) => void;
  readonly addAll: (more: Uint32Array) => void;
  /** The number at a place that is filled. */
  readonly at: (place: number) => number;
  /** All of them without a copy, and without room to spare; good until more are added. */
  readonly whole: () => Uint32Array;
};

const FIRST_ROOM = 128;
const GROWTH = 1.5;

/** An empty list of numbers. */
export function createGrowingNumbers(): GrowingNumbers {
  let numbers = new Uint32Array();
  let size = 0;
  const resize = (room: number): void => {
    const before = numbers.subarray(0, size);
    numbers = new Uint32Array(room);
    numbers.set(before);
  };
  return {
    size: () => size,
    add: (number) => {
      if (size === numbers.length) resize(Math.ceil(size * GROWTH) || FIRST_ROOM);
      numbers[size++] = number;
    },
    addAll: (more) => {
      const needed = size + more.length;
      if (needed > numbers.length) resize(Math.ceil(needed * GROWTH));
      numbers.set(more, size);
      size = needed;
    },
    at: (place) => numbers[place] ?? 0,
    whole: () => {
      if (size < numbers.length) resize(size);
      return numbers;
    },
  };
}
