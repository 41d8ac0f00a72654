import type { StandIn } from '../../data/site/site-files.ts';

/** The answer that is shown in the site's stead; undefined while the site itself answers. */
export type KeptState = {
  readonly get: () => StandIn | undefined;
  readonly set: (standIn: StandIn | undefined) => void;
  /** Calls back on every change; returns how to stop. */
  readonly follow: (changed: () => void) => () => void;
};

/** Nothing was asked yet. */
export function createKeptState(): KeptState {
  let shown: StandIn | undefined;
  const followers = new Set<() => void>();
  return {
    get: () => shown,
    set(next) {
      if (next?.at === shown?.at && next?.refusal.kind === shown?.refusal.kind) return;
      shown = next;
      for (const changed of followers) changed();
    },
    follow(changed) {
      followers.add(changed);
      return () => followers.delete(changed);
    },
  };
}
