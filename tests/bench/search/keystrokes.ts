const LEAST_TYPED = 2;
/** So many keystrokes are timed, evenly over all. */
const KEYSTROKES = 400;

/** What stands in the box after some of the keys with which queries are typed. */
export function keystrokesOf(queries: readonly string[]): readonly string[] {
  const all = queries.flatMap((query) =>
    Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1)).slice(LEAST_TYPED - 1),
  );
  return evenly(all, KEYSTROKES);
}

/** At most so many of some values, evenly over all. */
export function evenly<Value>(values: readonly Value[], most: number): readonly Value[] {
  const step = Math.ceil(values.length / most);
  return values.filter((_, at) => at % step === 0);
}
