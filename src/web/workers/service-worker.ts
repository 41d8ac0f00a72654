import { registerQuotaErrorCallback } from 'workbox-core';
import { registerRoute } from 'workbox-routing';
import { cacheName } from '../data/kept-caches.ts';
import { dropFormerBuilds, isFormerCode, keepBuild, type BuildFiles } from './build-files.ts';
import { keepFiles, type Keeper } from './keep-files.ts';
import { keepSaved } from './keep-saved.ts';
import { kindOfFile, kindsOfFile } from './kind-of-file.ts';
import { linkedPictures } from './linked-pictures.ts';
import { makeRoom } from './make-room.ts';
import { parseOfflineOrder, type OfflineOrder, type OfflineReport } from './offline-messages.ts';
import { offlineStrategies } from './offline-strategies.ts';
import { savesData } from '../data/connection.ts';

/*
 * Keeps the reader and what was read with it, so that both are there without a network. A new version takes over as
 * soon as it has fetched its code; pages that are open stay as they are, and find the code of the version before.
 */

declare const self: ServiceWorkerScope;
declare const __KUTIP_BUILD__: BuildFiles;

const { shell, siteShell, first, later } = __KUTIP_BUILD__;
const all = [...first, ...later];
const base = new URL(self.registration.scope).pathname;
const strategies = offlineStrategies({ base, shell, siteShell, tell: tellPage });
const staying = new Set<string>();
const codeCache = () => caches.open(cacheName('code', base));

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
  const order = parseOfflineOrder(event.data);
  if (order) event.waitUntil(obey(order, event));
});
registerQuotaErrorCallback(() => makeRoom(base, staying));
for (const kind of kindsOfFile) {
  registerRoute(({ url, request, sameOrigin }) => {
    const isPage = request.mode === 'navigate';
    return sameOrigin && isPage === (kind === 'page') && kindOfFile(url, base) === kind;
  }, strategies[kind]);
}
registerRoute(
  ({ request, sameOrigin }) => !sameOrigin && request.destination === 'image',
  linkedPictures(base),
);

async function install(): Promise<void> {
  await keepBuild(await codeCache(), savesData(navigator) ? first : all);
  await self.skipWaiting();
}

async function activate(): Promise<void> {
  await dropFormerBuilds(await codeCache(), all);
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

async function obey(order: OfflineOrder, event: ExtendableMessageEvent): Promise<void> {
  const keeper: Keeper = { base, event, strategyOf, staying };
  switch (order.kind) {
    case 'keep':
      if (!(await keepFiles(order.files, keeper))) tellPage(event, { kind: 'full' });
      return;
    case 'saved':
      if (!(await keepSaved(order, keeper))) tellPage(event, { kind: 'full' });
      return;
    case 'compare':
      if (await isFormerCode(await codeCache(), all, order.code)) {
        tellPage(event, { kind: 'outdated' });
      }
  }
}

function strategyOf(url: URL) {
  const kind = kindOfFile(url, base);
  return kind && strategies[kind];
}

function tellPage(event: Event, report: OfflineReport): void {
  if ('source' in event && isPage(event.source)) event.source.postMessage(report);
  else if ('clientId' in event && typeof event.clientId === 'string') {
    void self.clients.get(event.clientId).then((page) => page?.postMessage(report));
  }
}

const isPage = (source: unknown): source is WorkerClient =>
  typeof source === 'object' && source !== null && 'postMessage' in source;
