import type { Trail, TrailStep } from './trail-steps.ts';

/** Where a tab keeps the trail of each of its last pages, by the key of its place in the tab's history. */
const KEY = 'kutip:trails';
const MOST = 40;

/** The trail that led to a place in the tab's history, where that is still the page at `path`. */
export function keptTrail(key: string, path: string): Trail | undefined {
  const trail = readAll().find(([known]) => known === key)?.[1];
  return trail?.steps[trail.at]?.path === path ? trail : undefined;
}

/** Keeps a trail with a place in the tab's history: it is there after a reload, and on the way back. */
export function keepTrail(key: string, trail: Trail): void {
  const others = readAll().filter(([known]) => known !== key);
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...others.slice(1 - MOST), [key, trail]]));
  } catch {
    // Without storage the trail ends with the page.
  }
}

function readAll(): [string, Trail][] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(value: unknown): value is [string, Trail] {
  if (!Array.isArray(value)) return false;
  const [key, trail]: unknown[] = value;
  return (
    typeof key === 'string' &&
    isRecord(trail) &&
    typeof trail['at'] === 'number' &&
    Array.isArray(trail['steps']) &&
    trail['steps'].every(isStep)
  );
}

function isStep(value: unknown): value is TrailStep {
  return (
    isRecord(value) && ['path', 'title', 'lang'].every((key) => typeof value[key] === 'string')
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
