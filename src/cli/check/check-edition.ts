import { editionPaths } from '../../core/edition/edition-paths.ts';
import { parseEdition } from '../../core/edition/parse-edition.ts';
import type { EditionFiles } from '../storage/edition-files.ts';
import { inspectArticles } from './inspect-articles.ts';
import { checkFiles } from './check-files.ts';
import { checkLists } from './check-lists.ts';
import { checkPeople } from './check-people.ts';
import { checkReferences } from './check-references.ts';
import { checkSources } from './check-sources.ts';
import { checkTitles } from './check-titles.ts';
import type { Fault } from './fault.ts';
import { inspectFile, type Inspection } from './inspection.ts';

/** What a check found: how many articles it read, and every fault. */
export type CheckResult = { readonly articles: number; readonly faults: readonly Fault[] };

/** Checks that every file of an edition is valid and that every reference leads somewhere. */
export function checkEdition(files: EditionFiles): CheckResult {
  const inspection: Inspection = { files, faults: [], known: new Set() };
  const edition = inspectFile(inspection, editionPaths.edition, parseEdition);
  const articles = inspectArticles(inspection);
  checkReferences(inspection, articles);
  if (edition) {
    checkLists(inspection, edition, articles);
    checkPeople(inspection, edition, articles);
    checkTitles(inspection, edition, articles);
  }
  checkSources(inspection, articles);
  checkFiles(inspection, articles);
  return { articles: articles.standing.size, faults: inspection.faults };
}
