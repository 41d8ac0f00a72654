import { feedImporter } from './feed-importer.ts';
import { htmlImporter } from './html-importer.ts';
import type { Importer } from './importer.ts';
import { jsonImporter } from './json-importer.ts';
import { textImporter } from './text-importer.ts';
import { wordpressApiImporter } from './wordpress-api-importer.ts';
import { wordpressExportImporter } from './wordpress-export-importer.ts';

/** Every form that Kutip reads, in the order of detection: text, which any readable file is, comes last. */
export const importers = [
  wordpressExportImporter,
  feedImporter,
  wordpressApiImporter,
  jsonImporter,
  htmlImporter,
  textImporter,
] as const satisfies readonly Importer[];

/** The name of a form, as `--as` takes it. */
export type ImporterForm = (typeof importers)[number]['form'];

/** The names of all forms, in the order of detection. */
export const importerForms: readonly ImporterForm[] = importers.map(({ form }) => form);

/** The importer whose form a source has, by its first bytes (up to 64 kB) and its name; undefined where none reads it. */
export function detectImporter(head: Uint8Array, name: string): Importer | undefined {
  return importers.find((importer) => importer.detect(head, name));
}

/** The importer of a form; undefined where there is no such form. */
export function importerNamed(form: string): Importer | undefined {
  return importers.find((importer) => importer.form === form);
}
