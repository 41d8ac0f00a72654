/** When the answer was kept that is shown; undefined while the site itself answers. */
export type KeptState = {
  readonly get: () => string | undefined;
  readonly set: (keptAt: string | undefined) => void;
  /** Calls back on every change; returns how to stop. */
  readonly follow: (changed: () => void) => () => void;
};

/** Nothing was asked yet. */
export function createKeptState(): KeptState {
  let keptAt: string | undefined;
  const followers = new Set<() => void>();
  return {
    get: () => keptAt,
    set(next) {
      if (next === keptAt) return;
      keptAt = next;
      for (const changed of followers) changed();
    },
    follow(changed) {
      followers.add(changed);
      return () => followers.delete(changed);
    },
  };
}
