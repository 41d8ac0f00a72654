import { basename } from 'node:path';
import type { Source } from '../../core/importers/importer.ts';
import { CliError } from '../cli-error.ts';
import { askPatiently } from './ask-patiently.ts';
import type { FoundSource } from './found-source.ts';
import { askAddress, discard, statusOf, type AnyAnswer } from './read-address.ts';
import type { ReadEffects, ReadOptions } from './read-source.ts';

/** A source whose bytes can be read; of an address, with the `Link` header of its answer. */
export type OpenedSource = Source & { readonly link?: string };

/** Opens a file, standard input or an address; throws a `CliError` where it cannot be. */
export async function openSource(
  found: FoundSource,
  effects: ReadEffects,
  options: ReadOptions,
): Promise<OpenedSource> {
  const { disk, stdin } = effects;
  switch (found.kind) {
    case 'file':
      return {
        name: basename(found.name),
        bytes: counted(
          disk.createReadStream(found.path) as AsyncIterable<Uint8Array>,
          options.onBytes,
        ),
        again: () => disk.createReadStream(found.path) as AsyncIterable<Uint8Array>,
      };
    case 'stdin':
      return { name: found.name, bytes: stdin };
    case 'address':
    case 'site': {
      const { url, bytes, headers } = await answerOf(found.url, effects, options);
      return { name: found.name, url, bytes, link: [headers.link ?? []].flat().join() };
    }
    case 'failed':
      throw new CliError(found.reason);
  }
}

async function answerOf(
  url: URL,
  effects: ReadEffects,
  { allowLocal, timeout }: ReadOptions,
): Promise<AnyAnswer> {
  const asking = { allowLocal, ...(timeout !== undefined && { timeout }) };
  const answer = await askPatiently(async () => {
    const asked = await askAddress(url, asking);
    if (asked.status !== 200) await discard(asked);
    return asked;
  }, effects);
  if (answer.status === 200) return answer;
  throw new CliError(`the server answered ${statusOf(answer)}`);
}

async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  onBytes: ((count: number) => void) | undefined,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}
