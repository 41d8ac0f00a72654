/** Values that come when they come, to be taken one after the other. */
export type ReportQueue<Value> = {
  readonly add: (value: Value) => void;
  /** From now on nothing comes but this error. */
  readonly fail: (error: unknown) => void;
  /** The next value, as soon as it is there. */
  readonly next: () => Promise<Value>;
};

/** An empty queue. */
export function createReportQueue<Value>(): ReportQueue<Value> {
  const values: Value[] = [];
  let failure: { readonly error: unknown } | undefined;
  let wake: (() => void) | undefined;
  return {
    add(value) {
      values.push(value);
      wake?.();
    },
    fail(error) {
      failure ??= { error };
      wake?.();
    },
    async next() {
      for (;;) {
        if (failure) throw failure.error;
        const value = values.shift();
        if (value !== undefined) return value;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
