const FIRST = 'first-';

/**
 * Gives the entry of the history that this document began with a key, as the router gives to every later one. Without
 * it all such entries of a tab share one, and a page begins where another was left.
 */
export function nameFirstEntry(): void {
  if (keyOfEntry() !== undefined) return;
  const state: unknown = history.state;
  const key = FIRST + Math.random().toString(36).slice(2, 10);
  history.replaceState(isRecord(state) ? { ...state, key } : { key }, '');
}

/** Whether a key of the history is of an entry that a document began with, named or not. */
export function isFirstKey(key: string): boolean {
  return key.startsWith(FIRST) || key === 'default';
}

/** The key of the entry of the history that is shown. */
export function keyOfEntry(): string | undefined {
  const state: unknown = history.state;
  return isRecord(state) && typeof state['key'] === 'string' ? state['key'] : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
