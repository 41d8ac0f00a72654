import { editionPaths } from '../../core/edition/edition-paths.ts';
import { messageOf } from '../cli-error.ts';
import { parseSources, type Sources } from '../storage/sources-file.ts';
import type { InspectedArticles } from './inspect-articles.ts';
import { report, type Inspection } from './inspection.ts';

/** Checks what the next import goes by, and gives it. A copy that is served has none of it. */
export function checkSources(
  inspection: Inspection,
  articles: InspectedArticles,
): Sources | undefined {
  const file = editionPaths.sources;
  inspection.known.add(editionPaths.pictures);
  inspection.known.add(editionPaths.report);
  const sources = readSources(inspection);
  if (!sources) return undefined;
  for (const { slug, kind } of sources.records.values()) {
    const there = kind === 'article' ? articles.standing : articles.withdrawn;
    if (!there.has(slug) && !articles.broken.has(slug))
      report(inspection, file, slug, `there is no such ${kind} file`);
  }
  for (const slug of [...articles.standing.keys(), ...articles.withdrawn]) {
    if (!sources.records.has(slug)) report(inspection, file, slug, 'is missing');
  }
  return sources;
}

function readSources(inspection: Inspection): Sources | undefined {
  const bytes = inspection.files.bytes(editionPaths.sources);
  if (!bytes) return undefined;
  inspection.known.add(editionPaths.sources);
  try {
    return parseSources(bytes);
  } catch (error) {
    report(inspection, editionPaths.sources, '', messageOf(error));
    return undefined;
  }
}
