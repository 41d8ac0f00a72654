import type { Imported, Importer } from '../../../src/core/importers/importer.ts';
import { parseHtml } from '../../../src/cli/sources/parse-html.ts';
import { detectImporter } from '../../../src/core/importers/registry.ts';

const encoder = new TextEncoder();

/** Bytes in chunks of a size, as a platform reads them. */
export async function* chunksOf(
  content: string | Uint8Array,
  size = 65_536,
): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  for (let start = 0; start < bytes.length; start += size) yield bytes.slice(start, start + size);
}

/** The importer that a source of this name and content is given to. */
export function importerOf(content: string | Uint8Array, name: string): Importer | undefined {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  return detectImporter(bytes.subarray(0, 65_536), name);
}

/** Everything that the importer of this form reads of a source, what it passes over aside. */
export async function readAll(
  importer: Importer,
  content: string | Uint8Array,
  name = 'source.txt',
  size?: number,
): Promise<Imported[]> {
  const found: Imported[] = [];
  for await (const imported of importer.read(
    { name, bytes: chunksOf(content, size) },
    { parseHtml },
  )) {
    if (imported.kind !== 'passed over') found.push(imported);
  }
  return found;
}

/** The only article of a source; fails where there is none. */
export async function readOne(importer: Importer, content: string | Uint8Array, name?: string) {
  const [imported, ...others] = await readAll(importer, content, name);
  if (imported?.kind !== 'article') throw new Error(`no article but ${JSON.stringify(imported)}`);
  if (others.length > 0) throw new Error('more than one article');
  return imported;
}
