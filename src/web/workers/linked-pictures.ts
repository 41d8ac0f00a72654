import { NetworkOnly } from 'workbox-strategies';
import { cacheName } from '../data/kept-caches.ts';

/**
 * Fetches a picture of another host without saying who asks. Where the host does not let others read it, it comes
 * unread: then only the browser knows whether it is one. Undefined where the host says that there is none.
 */
export async function bringLinkedPicture(url: string): Promise<Response | undefined> {
  const request = (mode: RequestMode) =>
    new Request(url, {
      mode,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      priority: 'low',
    });
  try {
    const response = await fetch(request('cors'));
    return response.ok ? response : undefined;
  } catch {
    return fetch(request('no-cors'));
  }
}

/** Pictures of other hosts come from there; where that fails, from what is saved. */
export function linkedPictures(base: string): NetworkOnly {
  return new NetworkOnly({
    plugins: [
      {
        handlerDidError: async ({ request }) =>
          caches.match(request.url, { cacheName: cacheName('saved', base), ignoreVary: true }),
      },
    ],
  });
}
