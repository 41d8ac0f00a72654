/** Something that happened on a watched page, in ms since 1970; `message` went to the search worker or came from it. */
export type Seen =
  | { readonly kind: 'typed' | 'shown'; readonly at: number }
  | { readonly kind: 'ordered' | 'reported'; readonly at: number; readonly message: unknown }
  | { readonly kind: 'longTask'; readonly at: number; readonly milliseconds: number };

declare global {
  /** What happened since it was last emptied. */
  var seen: Seen[];
}

/**
 * Runs in a page before the reader does, and takes down what passes between it and its search worker, each key,
 * each frame that shows something new, and each task of more than 50 ms.
 */
export function watchSearch(): void {
  globalThis.seen = [];
  const { timeOrigin } = performance;
  const now = () => timeOrigin + performance.now();
  globalThis.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }: MessageEvent<unknown>) =>
        seen.push({ kind: 'reported', at: now(), message: data }),
      );
    }
    override postMessage(message: unknown): void {
      seen.push({ kind: 'ordered', at: now(), message });
      super.postMessage(message);
    }
  };
  addEventListener(
    'input',
    ({ timeStamp }) => seen.push({ kind: 'typed', at: timeOrigin + timeStamp }),
    { capture: true },
  );
  new MutationObserver(() => {
    requestAnimationFrame(() => seen.push({ kind: 'shown', at: now() }));
  }).observe(document, { subtree: true, childList: true, characterData: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      seen.push({ kind: 'longTask', at: timeOrigin + startTime, milliseconds: duration });
    }
  }).observe({ type: 'longtask' });
}
