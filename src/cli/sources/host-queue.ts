/** Lets so few at once to each host that no server is pressed. */
export type HostQueue = <Result>(host: string, task: () => Promise<Result>) => Promise<Result>;

/** A queue a host; `most` tasks of one run at once, the others in the order in which they came. */
export function createHostQueue(most: number): HostQueue {
  const running = new Map<string, number>();
  const waiting = new Map<string, (() => void)[]>();

  const enter = (host: string): Promise<void> | undefined => {
    const count = running.get(host) ?? 0;
    if (count < most) {
      running.set(host, count + 1);
      return undefined;
    }
    return new Promise((resolve) => {
      const line = waiting.get(host);
      if (line) line.push(resolve);
      else waiting.set(host, [resolve]);
    });
  };
  const leave = (host: string) => {
    const next = waiting.get(host)?.shift();
    if (next) next();
    else running.set(host, (running.get(host) ?? 1) - 1);
  };
  return async (host, task) => {
    await enter(host);
    try {
      return await task();
    } finally {
      leave(host);
    }
  };
}
