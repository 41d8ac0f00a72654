import { basename } from 'node:path';
import type { Imported, Importer, Source } from '../../core/importers/importer.ts';
import { detectImporter, importerForms, importerNamed } from '../../core/importers/registry.ts';
import { CliError, messageOf } from '../cli-error.ts';
import type { Effects } from '../effects.ts';
import type { FoundSource } from './found-source.ts';
import { parseHtml } from './parse-html.ts';
import { peekBytes } from './peek-bytes.ts';
import { readAddress } from './read-address.ts';

/** Something read from a source, with the form that it was read as. */
export type SourceItem = { readonly form: string; readonly imported: Imported };

/** How sources are read. */
export type ReadOptions = {
  /** The form to read every source as, instead of the one that is detected. */
  readonly form?: string | undefined;
  readonly allowLocal: boolean;
  /** Told of every chunk that was read from a file. */
  readonly onBytes?: (count: number) => void;
};

/** Reads a source article by article. Whatever goes wrong is an item that says so; it never throws. */
export async function* readSource(
  found: FoundSource,
  effects: Pick<Effects, 'disk' | 'stdin'>,
  options: ReadOptions,
): AsyncGenerator<SourceItem> {
  let form = options.form ?? 'unknown';
  try {
    const opened = await openSource(found, effects, options);
    const { head, whole } = await peekBytes(opened.bytes);
    const importer = importerFor(head, found.name, options.form);
    form = importer.form;
    let count = 0;
    for await (const imported of importer.read({ ...opened, bytes: whole }, { parseHtml })) {
      count++;
      yield { form, imported };
    }
    if (count === 0) throw new CliError('there is no article in it');
  } catch (error) {
    yield { form, imported: { kind: 'failed', at: '', reason: messageOf(error) } };
  }
}

async function openSource(
  found: FoundSource,
  { disk, stdin }: Pick<Effects, 'disk' | 'stdin'>,
  { allowLocal, onBytes }: ReadOptions,
): Promise<Source> {
  switch (found.kind) {
    case 'file':
      return {
        name: basename(found.name),
        bytes: counted(disk.createReadStream(found.path) as AsyncIterable<Uint8Array>, onBytes),
        again: () => disk.createReadStream(found.path) as AsyncIterable<Uint8Array>,
      };
    case 'stdin':
      return { name: found.name, bytes: stdin };
    case 'address':
      return { name: found.name, ...(await readAddress(found.url, { allowLocal })) };
    case 'failed':
      throw new CliError(found.reason);
  }
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

function importerFor(head: Uint8Array, name: string, form: string | undefined): Importer {
  const importer = form === undefined ? detectImporter(head, name) : importerNamed(form);
  if (importer) return importer;
  throw new CliError(`it is in no form that can be read (${importerForms.join(', ')})`);
}
