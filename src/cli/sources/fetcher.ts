import type { Effects } from '../effects.ts';
import { askPatiently } from './ask-patiently.ts';
import { createHostQueue } from './host-queue.ts';
import { askAddress, type AddressOptions, type AnyAnswer } from './read-address.ts';

/** A whole answer, whatever its status. */
export type Fetched = Omit<AnyAnswer, 'bytes'> & { readonly body: Uint8Array };

/** Asks web servers for whole pages. Throws a `CliError` where no answer comes. */
export type Fetcher = (url: URL) => Promise<Fetched>;

/** So many questions to one host are on their way at once. */
const MOST_AT_ONCE = 2;
/** No page is larger. */
const MOST_BYTES = 32 * 1024 * 1024;

/** A fetcher for one import, patient and with two questions at once to a host. */
export function createFetcher(
  effects: Pick<Effects, 'sleep' | 'now'>,
  options: AddressOptions,
): Fetcher {
  const queue = createHostQueue(MOST_AT_ONCE);
  const ask = async (url: URL) =>
    whole(await askAddress(url, { mostBytes: MOST_BYTES, ...options }));
  return (url) => queue(url.host, () => askPatiently(() => ask(url), effects));
}

async function whole({ bytes, ...answer }: AnyAnswer): Promise<Fetched> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return { ...answer, body: Buffer.concat(chunks) };
}
