import type { PersonEntry } from '../../core/edition/edition.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { parseEdition } from '../../core/edition/parse-edition.ts';
import type { EditionFiles } from '../storage/edition-files.ts';
import { checkArchives } from './check-archives.ts';
import { checkCorrections } from './check-corrections.ts';
import { inspectArticles } from './inspect-articles.ts';
import { checkFiles } from './check-files.ts';
import { checkLists } from './check-lists.ts';
import { checkPeople } from './check-people.ts';
import { checkReferences } from './check-references.ts';
import { checkSites } from './check-sites.ts';
import { checkSources } from './check-sources.ts';
import { checkStories } from './check-stories.ts';
import type { Fault } from './fault.ts';
import { inspectFile, type Inspection } from './inspection.ts';

/** What a check found: how many articles it read, every fault, and what is no fault but worth a look. */
export type CheckResult = {
  readonly articles: number;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
};

/** Checks that every file of an edition is valid and that every reference leads somewhere. */
export function checkEdition(files: EditionFiles): CheckResult {
  const inspection: Inspection = { files, faults: [], known: new Set() };
  const edition = inspectFile(inspection, editionPaths.edition, parseEdition);
  const articles = inspectArticles(inspection);
  checkReferences(inspection, articles);
  checkStories(inspection, articles);
  let people: readonly PersonEntry[] = [];
  if (edition) {
    checkLists(inspection, edition, articles);
    people = checkPeople(inspection, edition, articles);
    checkArchives(inspection, edition, articles);
  }
  const sources = checkSources(inspection, articles);
  checkSites(inspection);
  const warnings = checkCorrections(inspection, articles, people, sources);
  checkFiles(inspection, articles);
  return { articles: articles.standing.size, faults: inspection.faults, warnings };
}
