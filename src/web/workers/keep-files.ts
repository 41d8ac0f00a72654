import type { Strategy } from 'workbox-strategies';

/** How many files are fetched at a time: the page has the network first. */
const AT_A_TIME = 3;

/** Where to keep a file, and on whose behalf. */
export type Keeper = {
  readonly base: string;
  readonly event: ExtendableEvent;
  readonly strategyOf: (url: URL) => Strategy | undefined;
  /** The addresses that are being kept now: what makes room for them does not take them out again. */
  readonly staying: Set<string>;
};

/**
 * Keeps files that nobody has asked for yet, each as if a page had. Where the device is full Workbox lets the oldest
 * others make room, as long as there are any; returns whether all that the network brought is kept. What it did not
 * bring is asked for another time.
 */
export async function keepFiles(files: readonly string[], keeper: Keeper): Promise<boolean> {
  const requests = files.map((file) => new Request(file, { priority: 'low' }));
  for (const { url } of requests) keeper.staying.add(url);
  let isFull = false;
  const next = async (): Promise<void> => {
    for (let request = requests.shift(); request && !isFull; request = requests.shift()) {
      if (await keepFile(request, keeper)) continue;
      isFull = !(await keepFile(request, keeper));
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, next));
  for (const file of files) keeper.staying.delete(new Request(file).url);
  return !isFull;
}

/** Whether there was room for it. */
async function keepFile(request: Request, { event, strategyOf }: Keeper): Promise<boolean> {
  const url = new URL(request.url);
  const strategy = strategyOf(url);
  if (!strategy || (await isKeptAnyway(request, url))) return true;
  const [response, done] = strategy.handleAll({ event, request });
  try {
    await response;
    await done;
    return true;
  } catch (error) {
    return !isQuotaError(error);
  }
}

/** Of a file without revision any one will do. */
async function isKeptAnyway(request: Request, url: URL): Promise<boolean> {
  if (url.search !== '' || url.pathname.endsWith('/edition.json')) return false;
  return (await caches.match(request, { ignoreSearch: true, ignoreVary: true })) !== undefined;
}

/** Whether there was no room for something. */
export function isQuotaError(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
