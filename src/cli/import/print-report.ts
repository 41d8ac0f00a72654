import { relative } from 'node:path';
import { counted } from '../counted.ts';
import { printCorrections } from '../corrections/correction-report.ts';
import type { Effects } from '../effects.ts';
import { countStanding, type ImportedSite, type ImportReport } from './incoming.ts';

/** Up to so many articles each have their own line. */
const MOST_LINES = 60;

/** Prints what an import did: one line an article, or a summary of many; what failed on standard error. */
export function printReport(report: ImportReport, folder: string, effects: Effects): void {
  for (const { source, reason } of report.failed)
    effects.stderr(`Cannot import ${source}: ${reason}\n`);
  for (const { source, reason } of report.passedOver ?? [])
    effects.stderr(`Passed over in ${source}: ${reason}\n`);
  const standing = countStanding(report);
  for (const { source, slug, quotes, dropped, replacedBy } of report.imported) {
    if (replacedBy !== undefined)
      effects.stderr(
        `${slug}: not from ${source}, since ${replacedBy} is newer, longer or later in the import\n`,
      );
    else if (standing <= MOST_LINES)
      effects.stdout(
        `${slug}: ${counted(quotes, 'quote')}, ${counted(dropped, 'part')} left out (${source})\n`,
      );
  }
  for (const site of report.sites ?? []) printSite(site, effects);
  if (report.corrections) printCorrections(report.corrections, effects);
  const failed = report.failed.length > 0 ? `, ${report.failed.length} failed` : '';
  const place = relative(effects.cwd, folder) || '.';
  effects.stdout(`${counted(standing, 'article')} imported into ${place}${failed}\n`);
}

function printSite({ source, unchanged, withdrawn }: ImportedSite, effects: Effects): void {
  if (unchanged > 0) effects.stdout(`${source}: ${counted(unchanged, 'post')} as before\n`);
  for (const { slug } of withdrawn)
    effects.stderr(
      `${source}: ${slug} is no longer there (withdraw it: npm run -s remove -- ${slug})\n`,
    );
}
