import { LoadError } from '../load-error.ts';
import { SiteError } from './site-refusal.ts';

const PATIENCE = 15_000;

/** What a site answered: the JSON, and how many items there are in all where it says so. */
export type SiteAnswer = { readonly value: unknown; readonly total: number | undefined };

/** How to ask. */
export type AskOptions = {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds to wait for the answer. */
  readonly patience?: number;
};

/**
 * Asks a site for JSON, as anybody: without cookies, and without telling it which page asks. Throws a `SiteError` that
 * says why there is none, or a `LoadError` where nothing has this address.
 */
export async function askSite(
  address: URL,
  { signal, patience = PATIENCE }: AskOptions = {},
): Promise<SiteAnswer> {
  const { host } = address;
  const limit = AbortSignal.timeout(patience);
  try {
    const response = await fetch(address.href, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    requireAnswer(host, response);
    const text = await response.text();
    return { value: parseJson(host, text), total: totalOf(response) };
  } catch (error) {
    if (error instanceof LoadError || signal?.aborted) throw error;
    if (isTimeout(error)) throw new SiteError(host, { kind: 'timeout' });
    throw new SiteError(host, { kind: navigator.onLine ? 'unreachable' : 'offline' });
  }
}

function requireAnswer(host: string, { status, ok, headers }: Response): void {
  if (ok) return;
  // A page of a list that lies beyond its end is a 400.
  if (status === 404 || status === 400) throw new LoadError(host, { kind: 'not-found' });
  if (status === 401 || status === 403) throw new SiteError(host, { kind: 'private' });
  if (status === 429) {
    const seconds = Number(headers.get('Retry-After') ?? Number.NaN);
    throw new SiteError(host, { kind: 'busy', ...(seconds > 0 && { seconds }) });
  }
  throw new SiteError(host, { kind: 'server', status });
}

/** A host's notices to PHP programmers may stand before what WordPress says. */
function parseJson(host: string, text: string): unknown {
  for (const json of [text, text.slice(Math.max(0, text.search(/^\s*[[{]["{[\]}]/m)))]) {
    try {
      return JSON.parse(json) as unknown;
    } catch {
      // The next reading may do.
    }
  }
  throw new SiteError(host, { kind: 'not-json' });
}

function totalOf({ headers }: Response): number | undefined {
  const total = headers.get('X-WP-Total');
  return total !== null && /^\d+$/.test(total) ? Number(total) : undefined;
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}
