import {
  parseOfflineReport,
  type OfflineOrder,
  type OfflineReport,
} from '../workers/offline-messages.ts';
import { whenIdle } from './when-idle.ts';
import { whenQuiet } from './when-quiet.ts';

/** The service worker, as a page sees it. */
export type OfflineWorker = {
  /** Says something to it as soon as it works. */
  readonly tell: (order: OfflineOrder) => void;
  /** Calls back with all that it says, and when another version of it takes over; returns how to stop. */
  readonly follow: (heard: (report: OfflineReport) => void, changed: () => void) => () => void;
};

/** How long after the last look a page that is seen again looks for a new version. */
const AN_HOUR = 60 * 60 * 1000;

/**
 * Registers the service worker of this reader; undefined where there can be none: the browser has none or allows none,
 * or the reader is being developed. The reader works without, as long as there is a network.
 */
export function startOfflineWorker(): OfflineWorker | undefined {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return undefined;
  const { serviceWorker } = navigator;
  const scope = import.meta.env.BASE_URL;
  // It fetches all of the reader: who has just come may be about to click.
  const register = () =>
    void serviceWorker.register(`${scope}service-worker.js`, { scope }).catch(ignore);
  whenIdle(() => whenQuiet(register));
  lookForUpdates(serviceWorker);
  return {
    tell: (order) => void serviceWorker.ready.then(({ active }) => active?.postMessage(order)),
    follow(heard, changed) {
      const hear = ({ data }: MessageEvent<unknown>) => {
        const report = parseOfflineReport(data);
        if (report) heard(report);
      };
      serviceWorker.addEventListener('message', hear);
      serviceWorker.addEventListener('controllerchange', changed);
      return () => {
        serviceWorker.removeEventListener('message', hear);
        serviceWorker.removeEventListener('controllerchange', changed);
      };
    },
  };
}

/** The browser itself looks only when a page is loaded, which a reader may not do for days. */
function lookForUpdates({ ready }: ServiceWorkerContainer): void {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < AN_HOUR) return;
    last = Date.now();
    void ready.then((registration) => registration.update()).catch(ignore);
  });
}

/** There is none, or no newer one: the reader goes on as it is. */
const ignore = (): void => undefined;
