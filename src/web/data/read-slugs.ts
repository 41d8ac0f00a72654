import { useSyncExternalStore } from 'react';

/** Where this tab notes what it has opened. */
const KEY = 'kutip:opened';
const listeners = new Set<() => void>();
let known: { readonly text: string; readonly slugs: ReadonlySet<string> } | undefined;

/** The slugs of the articles that were read; undefined until that is known, as on a prerendered page. */
export function useReadSlugs(): ReadonlySet<string> | undefined {
  return useSyncExternalStore(follow, readSlugs, nothingKnown);
}

/** Notes that an article was opened. */
export function noteRead(slug: string): void {
  const before = readSlugs();
  if (before.has(slug)) return;
  write(JSON.stringify([...before, slug]));
  for (const tell of listeners) tell();
}

function follow(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

function readSlugs(): ReadonlySet<string> {
  const text = read();
  if (known?.text !== text) known = { text, slugs: new Set(slugsIn(text)) };
  return known.slugs;
}

function slugsIn(text: string): string[] {
  try {
    const stored: unknown = JSON.parse(text);
    return Array.isArray(stored) ? stored.filter((slug) => typeof slug === 'string') : [];
  } catch {
    return [];
  }
}

function read(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

function write(text: string): void {
  try {
    sessionStorage.setItem(KEY, text);
  } catch {
    // Without storage nothing is marked as read.
  }
}

const nothingKnown = (): undefined => undefined;
