import { editionPaths } from '../../core/edition/edition-paths.ts';
import { editionBase } from '../paths.ts';

/** How long until a server that could not be reached is asked again. */
const A_WHILE = 15_000;

/** What is known of the network, and who tells. */
export type NetworkWatch = {
  /** Takes in whether a request reached the server. */
  readonly hear: (isThere: boolean) => void;
  readonly stop: () => void;
};

/**
 * Calls back when the network goes and when it is back. A device that knows of no network is right; one that knows of
 * one may still reach nothing, so that what became of the requests counts too.
 */
export function watchNetwork(changed: (isThere: boolean) => void): NetworkWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known = true;
  const hear = (isThere: boolean): void => {
    const isReached = isThere && navigator.onLine;
    clearTimeout(timer);
    if (!isReached) timer = setTimeout(() => void ask(hear), A_WHILE);
    if (isReached !== known) changed(isReached);
    known = isReached;
  };
  const askNow = (): void => void ask(hear);
  const lose = (): void => hear(false);
  addEventListener('online', askNow);
  addEventListener('offline', lose);
  hear(navigator.onLine);
  return {
    hear,
    stop() {
      clearTimeout(timer);
      removeEventListener('online', askNow);
      removeEventListener('offline', lose);
    },
  };
}

/** The service worker leaves what is not `GET` alone: only the server itself answers. */
async function ask(hear: (isThere: boolean) => void): Promise<void> {
  const url = editionBase + editionPaths.edition;
  hear(
    await fetch(url, { method: 'HEAD', cache: 'no-store' }).then(
      () => true,
      () => false,
    ),
  );
}
