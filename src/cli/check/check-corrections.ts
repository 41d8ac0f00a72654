import { correctionRules } from '../../core/edition/correction-rules.ts';
import { parseCorrections } from '../../core/edition/corrections.ts';
import type { PersonEntry } from '../../core/edition/edition.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { vainCorrections } from '../../core/edition/vain-corrections.ts';
import type { Sources } from '../storage/sources-file.ts';
import type { Fault } from './fault.ts';
import type { InspectedArticles } from './inspect-articles.ts';
import { inspectFile, type Inspection } from './inspection.ts';

/**
 * Checks `corrections.json` where there is one. What is broken in it is a fault; a correction that names nothing in the
 * edition does no harm, so it is a warning.
 */
export function checkCorrections(
  inspection: Inspection,
  { standing }: InspectedArticles,
  people: readonly PersonEntry[],
  sources: Sources | undefined,
): readonly Fault[] {
  const file = editionPaths.corrections;
  if (!inspection.files.has(file)) return [];
  const corrections = inspectFile(inspection, file, parseCorrections);
  if (!corrections) return [];
  const { splitIds } = correctionRules(corrections.map(({ correction }) => correction));
  const made = new Set(sources?.header.corrections?.made);
  const ids = new Set([
    ...people.map(({ id }) => id).filter((id) => !made.has(id) || splitIds.has(id)),
    ...(sources?.header.corrections?.found ?? []).map(({ id }) => id),
  ]);
  const vain = vainCorrections(corrections, {
    quotesOf: (slug) => standing.get(slug)?.quoteIds,
    foundIn: (slug) => {
      const record = sources?.records.get(slug);
      return record?.kind === 'article' ? (record.found ?? record.people) : [];
    },
    knows: (id) => ids.has(id),
  });
  return vain.map(({ at, reason }) => ({ file, at, reason }));
}
