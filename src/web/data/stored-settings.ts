import { STORAGE_KEY } from './preferences.ts';

/** The reader's choices as they are stored, those of other versions included. */
export function readSettings(): Readonly<Record<string, unknown>> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}');
    return typeof stored === 'object' && stored !== null ? { ...stored } : {};
  } catch {
    return {};
  }
}

/** Stores choices as they are, where storage allows it; they hold from the next load on. */
export function writeSettings(settings: Readonly<Record<string, unknown>>): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(settings));
  } catch {
    // Private mode or full storage: the choices of this page hold.
  }
}
