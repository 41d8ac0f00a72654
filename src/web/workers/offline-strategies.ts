import { CacheFirst, NetworkFirst, NetworkOnly, type Strategy } from 'workbox-strategies';
import { cacheName, mostFiles } from '../data/kept-caches.ts';
import type { KindOfFile } from './kind-of-file.ts';
import type { OfflineReport } from './offline-messages.ts';
import { alsoIn, atMost, otherRevision, tellNetwork } from './offline-plugins.ts';

/** How long what is kept waits for what may be newer, in seconds. */
const PATIENCE = 3;

/** What the strategies need to know of the reader and its pages. */
export type Surroundings = {
  /** The reader's own path. */
  readonly base: string;
  /** The page that every address can start from. */
  readonly shell: string;
  /** The one that addresses of sites that are read live start from. */
  readonly siteShell: string;
  readonly tell: (event: Event, report: OfflineReport) => void;
};

/** How each kind of file is answered: what never changes from the cache, what may be newer from the network. */
export function offlineStrategies(around: Surroundings): Readonly<Record<KindOfFile, Strategy>> {
  const { base, tell } = around;
  const matchOptions = { ignoreVary: true };
  const saved = alsoIn(cacheName('saved', base));
  const cached = (kind: keyof typeof mostFiles) =>
    new CacheFirst({
      cacheName: cacheName(kind, base),
      matchOptions,
      plugins: [saved, tellNetwork(tell), otherRevision, atMost(mostFiles[kind])],
    });
  return {
    page: new NetworkOnly({ networkTimeoutSeconds: PATIENCE, plugins: [shellInstead(around)] }),
    code: new CacheFirst({ cacheName: cacheName('code', base), matchOptions }),
    pictures: cached('pictures'),
    search: cached('search'),
    revised: cached('edition'),
    current: new NetworkFirst({
      cacheName: cacheName('edition', base),
      matchOptions: { ...matchOptions, ignoreSearch: true },
      networkTimeoutSeconds: PATIENCE,
      plugins: [saved, tellNetwork(tell), otherRevision, atMost(mostFiles.edition)],
    }),
  };
}

/** Whatever the address, the shell finds out what to show: what the edition has of it is in the caches. */
const shellInstead = ({ base, shell, siteShell }: Surroundings) => ({
  fetchDidSucceed: async ({ response }: { readonly response: Response }) => {
    if (response.status < 500) return response;
    throw new Error(`HTTP ${response.status}`);
  },
  handlerDidError: async ({ request }: { readonly request: Request }) => {
    const path = new URL(request.url).pathname.slice(base.length);
    const page = /^site(?:\/|$)/.test(path) ? siteShell : shell;
    return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  },
});
