/** Work that can rest: it yields after every slice, and returns its result in the end. */
export type Sliced<Value> = Generator<undefined, Value, undefined>;

/** Works through all slices without a rest. */
export function atOnce<Value>(work: Sliced<Value>): Value {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Works with a pause after every slice. */
export async function inSlices<Value>(
  work: Sliced<Value>,
  pause: () => Promise<void>,
): Promise<Value> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await pause();
  }
}
