import type { LeftOut } from '../../core/article/parse-leniently.ts';
import { vainCorrections } from '../../core/edition/vain-corrections.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import type { Effects } from '../effects.ts';
import { readArticle } from '../storage/read-article.ts';
import type { Session } from '../storage/session.ts';

/** What an import says of the corrections. */
export type CorrectionReport = {
  readonly applied: number;
  /** Those that name nothing in the edition, or nothing any more. */
  readonly vain: readonly LeftOut[];
  /** Those that are broken and left out. */
  readonly broken: readonly LeftOut[];
};

/** Counts the corrections that an edition stands under, and names those that do nothing; undefined for none at all. */
export function correctionReport(session: Session): CorrectionReport | undefined {
  const { corrections, broken, rules } = session.corrections;
  if (corrections.length + broken.length === 0) return undefined;
  const { registry, records } = session;
  const made = registry.made();
  const vain = vainCorrections(corrections, {
    quotesOf: (slug) => quotesOf(session, slug),
    foundIn: (slug) => {
      const record = records.get(slug);
      return record?.kind === 'article' ? (record.found ?? record.people) : [];
    },
    knows: (id) => registry.get(id) !== undefined && (!made.has(id) || rules.splitIds.has(id)),
  });
  return { applied: corrections.length - vain.length, vain, broken };
}

/** Prints the report: what was applied on standard output, what was not on standard error. */
export function printCorrections(report: CorrectionReport, { stdout, stderr }: Effects): void {
  const file = editionPaths.corrections;
  for (const { at, reason } of report.broken) stderr(`${file}: ${at} is left out: ${reason}\n`);
  const { applied, vain } = report;
  const rest = vain.length > 0 ? `, ${vain.length} that name nothing in the edition:` : '';
  stdout(`${applied} ${applied === 1 ? 'correction' : 'corrections'} applied${rest}\n`);
  for (const { at, reason } of vain) stdout(`  ${file}: ${at}: ${reason}\n`);
}

function quotesOf({ batch, records }: Session, slug: string): ReadonlySet<string> | undefined {
  if (records.get(slug)?.kind !== 'article') return undefined;
  return new Set(readArticle(batch, slug).quotes.map(({ id }) => id));
}
