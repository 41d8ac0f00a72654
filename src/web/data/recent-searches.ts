const STORAGE_KEY = 'kutip:searches';
const MOST = 10;

/** What was searched for on this device, the last first. */
export function recentSearches(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '[]');
    if (!Array.isArray(stored)) return [];
    return stored.filter((query) => typeof query === 'string').slice(0, MOST);
  } catch {
    return [];
  }
}

/** Keeps a search that led somewhere, as it was typed last; on this device only. */
export function keepSearch(query: string): void {
  const kept = query.trim();
  if (kept === '') return;
  const others = recentSearches().filter((other) => other.toLowerCase() !== kept.toLowerCase());
  store([kept, ...others].slice(0, MOST));
}

/** Forgets all of them. */
export function forgetSearches(): void {
  store([]);
}

function store(queries: readonly string[]): void {
  try {
    if (queries.length === 0) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, JSON.stringify(queries));
  } catch {
    // Private mode or full storage: nothing is kept.
  }
}
