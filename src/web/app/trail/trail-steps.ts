/** A page of the trail: its path below the reader's base, what it is called, and in which language. */
export type TrailStep = { readonly path: string; readonly title: string; readonly lang: string };

/** The pages that the reader clicked through, from one related story to the next, and at which of them they are. */
export type Trail = { readonly steps: readonly TrailStep[]; readonly at: number };

/** The longest trail: the oldest steps make room. */
const MOST = 12;

/** Whether a page can be part of a trail: an article or a story, of the edition or of a site that is read live. */
export function isOnTrails(path: string): boolean {
  return /(?:^|\/)(?:article|story)\/[^/]+$/.test(path);
}

/**
 * The trail after a link was followed on one page of it to another. What lay ahead of the page is forgotten; a page
 * that lies behind is gone back to.
 */
export function follow(trail: Trail | undefined, from: TrailStep, to: TrailStep): Trail {
  const behind = trail?.steps.slice(0, trail.at) ?? [];
  const steps = [...behind, from];
  const known = steps.findIndex(({ path }) => path === to.path);
  const kept = known < 0 ? [...steps, to] : steps.slice(0, known + 1);
  const all = kept.slice(-MOST);
  return { steps: all, at: all.length - 1 };
}

/** The trail with the reader at another of its pages; undefined where it has no such page. */
export function goTo(trail: Trail, path: string): Trail | undefined {
  const at = trail.steps.findIndex((step) => step.path === path);
  return at < 0 ? undefined : { ...trail, at };
}
