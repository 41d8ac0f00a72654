import type { WorkboxPlugin } from 'workbox-core/types.js';
import { dropOldest } from './make-room.ts';
import type { OfflineReport } from './offline-messages.ts';

// Steps of Workbox's strategies: each does one thing to what is fetched and kept.

/** Looks into another cache for what the first one does not have. */
export function alsoIn(cacheName: string): WorkboxPlugin {
  return {
    cachedResponseWillBeUsed: async ({ cachedResponse, request, matchOptions }) =>
      cachedResponse ?? caches.match(request, { ...matchOptions, cacheName }),
  };
}

/** Keeps one revision of a file, the last one that came, and at most so many files. */
export function atMost(most: number): WorkboxPlugin {
  return {
    cacheDidUpdate: async ({ cacheName, request }) => {
      const cache = await caches.open(cacheName);
      for (const other of await cache.keys(request, { ignoreSearch: true, ignoreVary: true })) {
        if (other.url !== request.url) await cache.delete(other);
      }
      await dropOldest(cache, most);
    },
  };
}

/**
 * Where the network or the server fails: another revision of the file, whichever is kept; else the server's answer.
 */
export const otherRevision: WorkboxPlugin = {
  fetchDidSucceed: async ({ response, state }) => {
    if (response.status < 500) return response;
    if (state) state['refusal'] = response;
    throw new Error(`HTTP ${response.status}`);
  },
  handlerDidError: async ({ request, state }) => {
    const kept = await caches.match(request, { ignoreSearch: true, ignoreVary: true });
    const refusal: unknown = state?.['refusal'];
    return kept ?? (refusal instanceof Response ? refusal : undefined);
  },
};

/** Tells the page that asked whether the network brought it. */
export function tellNetwork(tell: (event: Event, report: OfflineReport) => void): WorkboxPlugin {
  return {
    fetchDidSucceed: async ({ event, response }) => {
      tell(event, { kind: 'network', isThere: true });
      return response;
    },
    fetchDidFail: async ({ event, error }) => {
      if (error.name !== 'AbortError') tell(event, { kind: 'network', isThere: false });
    },
  };
}
