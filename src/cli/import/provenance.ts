import { basename, isAbsolute } from 'node:path';
import type { IsoDate } from '../../core/article/article.ts';
import type { Dropped } from '../../core/importers/importer.ts';
import type { Incoming } from './incoming.ts';

/** `provenance/<slug>.json`: where an article came from, what of it was left out, and why. */
export type Provenance = {
  readonly source: string;
  readonly form: string;
  readonly dateImported: IsoDate;
  readonly dropped: readonly Dropped[];
  readonly warnings: readonly string[];
};

/** The provenance of an article; of an absolute path only the file's name is kept. */
export function provenanceOf(incoming: Incoming, dateImported: IsoDate): Provenance {
  const { source, form, dropped, warnings } = incoming;
  return {
    source: isAbsolute(source) ? basename(source) : source,
    form,
    dateImported,
    dropped,
    warnings,
  };
}
