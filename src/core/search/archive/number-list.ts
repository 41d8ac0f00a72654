/** Whole numbers below 2³² in a typed array that grows. */
export type NumberList = {
  readonly push: (value: number) => void;
  readonly length: () => number;
  /** What was pushed, a view that stands until the next push. */
  readonly values: () => Uint32Array;
};

/** Starts empty. */
export function createNumberList(): NumberList {
  let values = new Uint32Array(1024);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const longer = new Uint32Array(2 * length);
        longer.set(values);
        values = longer;
      }
      values[length++] = value;
    },
    length: () => length,
    values: () => values.subarray(0, length),
  };
}
