import type { StorageFailure } from '../../data/storage-error.ts';

/** What lies over the page, or is said at its foot, because a key asked for it; one thing at a time. */
export type Overlay =
  | { readonly kind: 'help' }
  | { readonly kind: 'palette' }
  /** An article is to be saved or let go: the one of the link that has the focus, else the one that is open. */
  | { readonly kind: 'save'; readonly slug: string | undefined }
  | { readonly kind: 'saved'; readonly headline: string; readonly isSaved: boolean }
  | { readonly kind: 'notSaved'; readonly failure: StorageFailure }
  /** The code of what was asked for did not come. */
  | { readonly kind: 'failed' };

let shown: Overlay | undefined;
const listeners = new Set<() => void>();

/** What is shown now. */
export function shownOverlay(): Overlay | undefined {
  return shown;
}

/** Shows something instead of what is shown; without an argument nothing. */
export function showOverlay(next?: Overlay): void {
  shown = next;
  for (const listener of listeners) listener();
}

/** Calls back whenever something else is shown; returns how to stop. */
export function followOverlay(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
