import { join, resolve } from 'node:path';
import type { Edition } from '../../core/edition/edition.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { parseEdition } from '../../core/edition/parse-edition.ts';
import { chooseEditionToChange } from '../choose-edition.ts';
import { applyCorrections } from '../corrections/apply-corrections.ts';
import { haveChanged } from '../corrections/have-changed.ts';
import { correctionReport } from '../corrections/correction-report.ts';
import { readCorrections, type ReadCorrections } from '../corrections/read-corrections.ts';
import type { Effects } from '../effects.ts';
import { editionMeta } from '../import/edition-meta.ts';
import { finishImport } from '../import/import-batch.ts';
import { noSource, parseImportOptions, type ImportOptions } from '../import/import-options.ts';
import { settleImages } from '../images/settle-images.ts';
import { importProgress, type ImportProgress } from '../import/import-progress.ts';
import { importFindings } from '../import/import-findings.ts';
import type { ImportReport } from '../import/incoming.ts';
import { printReport } from '../import/print-report.ts';
import { readAhead } from '../import/read-ahead.ts';
import { readIncoming } from '../import/read-incoming.ts';
import { takeArticle, type Taken } from '../import/take-article.ts';
import { findSources } from '../sources/find-sources.ts';
import { keepLastImport } from '../report/last-import.ts';
import { reportPieces } from '../report/report-pieces.ts';
import { clearAnswers } from '../sources/site/answer-store.ts';
import { createAsideMap } from '../storage/aside-map.ts';
import { diskFault } from '../storage/disk-fault.ts';
import { readIfThere, removeIfEmpty } from '../storage/disk.ts';
import { openEditionFiles } from '../storage/edition-files.ts';
import { lockEdition } from '../storage/lock.ts';
import { freshFolder, replaceEdition, requireReplaceable } from '../storage/replace-edition.ts';
import { openSession, saysAnew, type Session } from '../storage/session.ts';

/** `import`: reads sources into an edition and applies its corrections; exit code 1 where some failed or are broken. */
export async function runImport(args: readonly string[], effects: Effects): Promise<number> {
  const options = parseImportOptions(args);
  const folder = chooseEditionToChange(options.edition, effects);
  if (options.sources.length === 0) requireEditionToCorrect(folder, effects);
  const begins = !effects.disk.existsSync(join(folder, 'edition.json'));
  const report = await importedInto(folder, options, effects);
  if (options.sources.length > 0) keepLastImport(folder, report, effects);
  if (begins && report.imported.length > 0) effects.stderr(`A new edition begins in ${folder}\n`);
  if (options.json) for (const piece of reportPieces(report)) effects.stdout(piece);
  else printReport(report, folder, effects);
  const broken = report.corrections?.broken.length ?? 0;
  return report.failed.length + broken > 0 ? 1 : 0;
}

async function importedInto(
  folder: string,
  options: ImportOptions,
  effects: Effects,
): Promise<ImportReport> {
  const metaOf: MetaOf = (before) => editionMeta(before, options);
  try {
    if (options.fresh) return await importFresh(folder, options, effects);
    return await importInto({ folder, place: folder }, options, effects, metaOf);
  } catch (error) {
    throw diskFault(error);
  }
}

/** An import of nothing brings an edition under its corrections and its new name, where they have changed. */
function requireEditionToCorrect(folder: string, { disk }: Effects): void {
  if (!disk.existsSync(join(folder, editionPaths.edition))) throw noSource();
}

type MetaOf = Parameters<typeof openSession>[2];

/** The edition that an import is for, and the folder in which it is made: the same, or one beside it. */
type Target = { readonly folder: string; readonly place: string };

/** Imports into an edition as it stands, or into a new one. */
async function importInto(
  target: Target,
  options: ImportOptions,
  effects: Effects,
  metaOf: MetaOf,
  corrections?: ReadCorrections,
): Promise<ImportReport> {
  const session = openSession(target.place, effects, metaOf, corrections);
  const progress = importProgress(effects, lookOver(target, options, effects));
  try {
    return await importAll(session, target, options, effects, progress);
  } finally {
    progress.end();
    session.close();
  }
}

async function importAll(
  session: Session,
  { folder, place }: Target,
  options: ImportOptions,
  effects: Effects,
  progress: ImportProgress,
): Promise<ImportReport> {
  if (options.sources.length === 0 && !haveChanged(session) && !saysAnew(session)) throw noSource();
  const now = effects.now();
  const taken: Taken = createAsideMap(session.batch);
  const findings = importFindings(session.batch);
  let bytes = 0;
  const onBytes = (size: number) => (bytes += size);
  const items = readIncoming(options, effects, session, { folder, onBytes });
  const former = place === folder ? undefined : openEditionFiles(folder, effects.disk);
  const settled = settleImages(items, options, { batch: session.batch, former });
  for await (const item of readAhead(settled, session, options)) {
    if (item.kind === 'failed') findings.fail(item.failure);
    else if (item.kind === 'passed over') findings.passOver(item.passedOver);
    else if (item.kind === 'site') findings.site(item);
    else {
      findings.take(takeArticle(session, taken, item, now));
      progress.reading(findings.count(), bytes);
    }
  }
  const isEdition = session.before !== undefined || taken.size() > 0;
  if (!isEdition) return findings.report(session);
  applyCorrections(session, taken);
  await finishImport(session, taken, now, progress.connecting);
  const corrections = correctionReport(session);
  const report = findings.report(session);
  session.batch.commit();
  for (const api of findings.apis()) clearAnswers(folder, api, effects.disk);
  return { ...report, ...(corrections && { corrections }) };
}

/** Builds the edition anew beside the old one, which keeps its place until the new one is whole. */
async function importFresh(
  folder: string,
  options: ImportOptions,
  effects: Effects,
): Promise<ImportReport> {
  const { disk } = effects;
  requireReplaceable(folder, disk);
  const unlock = lockEdition(folder, disk, effects.processId);
  const fresh = freshFolder(folder);
  try {
    disk.rmSync(fresh, { recursive: true, force: true });
    const meta = editionMeta(readFormerEdition(folder, effects), options);
    const corrections = readCorrections(folder, disk);
    const target = { folder, place: fresh };
    const report = await importInto(target, options, effects, () => meta, corrections);
    if (!disk.existsSync(join(fresh, 'edition.json'))) return report;
    keepCorrections(folder, fresh, effects);
    replaceEdition(folder, disk);
    return report;
  } finally {
    disk.rmSync(fresh, { recursive: true, force: true });
    unlock();
    removeIfEmpty(disk, folder);
  }
}

/** What the edition that is replaced said of itself; undefined where it cannot be read. */
function readFormerEdition(folder: string, { disk }: Effects): Edition | undefined {
  const bytes = readIfThere(disk, join(folder, editionPaths.edition));
  try {
    const parsed = parseEdition(JSON.parse(bytes?.toString() ?? 'null'));
    return parsed.kind === 'ok' ? parsed.value : undefined;
  } catch {
    return undefined; // a broken edition is just what one builds anew
  }
}

/** Corrections by hand survive every import. */
function keepCorrections(folder: string, fresh: string, { disk }: Effects): void {
  const corrections = join(folder, editionPaths.corrections);
  if (disk.existsSync(corrections))
    disk.copyFileSync(corrections, join(fresh, editionPaths.corrections));
}

/** How many bytes the files of an import have; names the editions among them that are not read, but for its own. */
function lookOver({ folder }: Target, { sources }: ImportOptions, effects: Effects): number {
  const passOver = (name: string) => {
    if (resolve(effects.cwd, name) === folder) return;
    effects.stderr(`${name} is passed over: it is an edition; name it to import its articles\n`);
  };
  let bytes = 0;
  for (const source of findSources(sources, effects, passOver)) {
    if (source.kind === 'file') bytes += source.size;
  }
  return bytes;
}
