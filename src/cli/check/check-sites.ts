import { editionPaths } from '../../core/edition/edition-paths.ts';
import { parseSiteFile } from '../sources/site/site-state.ts';
import { inspectFile, report, type Inspection } from './inspection.ts';

/** Checks what is remembered of sites, where there is any: an import would silently ask for all of a broken one again. */
export function checkSites(inspection: Inspection): void {
  const file = editionPaths.sites;
  if (!inspection.files.has(file)) return;
  const seen = new Set<string>();
  for (const { api } of inspectFile(inspection, file, parseSiteFile) ?? []) {
    if (seen.has(api)) report(inspection, file, api, 'is there twice');
    seen.add(api);
  }
}
