import { basename, isAbsolute, join } from 'node:path';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { parseLastImport, type LastImport } from '../../core/edition/import-report.ts';
import type { Effects } from '../effects.ts';
import { countStanding, type ImportReport } from '../import/incoming.ts';
import { readIfThere, type Disk } from '../storage/disk.ts';
import { isoInstant } from '../storage/write-lists.ts';

/**
 * Keeps beside an edition what its last import could not read; of absolute paths only the file's name. Where there is
 * nothing such, there is no file.
 */
export function keepLastImport(folder: string, report: ImportReport, effects: Effects): void {
  const { disk } = effects;
  if (!disk.existsSync(join(folder, editionPaths.edition))) return;
  const file = join(folder, editionPaths.report);
  if (report.failed.length === 0) return disk.rmSync(file, { force: true });
  const last: LastImport = {
    formatVersion: 1,
    dateImported: isoInstant(effects.now()),
    imported: countStanding(report),
    failed: report.failed.map(({ source, reason }) => ({
      source: isAbsolute(source) ? basename(source) : source,
      reason,
    })),
  };
  disk.writeFileSync(`${file}.new`, `${JSON.stringify(last)}\n`);
  disk.renameSync(`${file}.new`, file);
}

/** What the last import could not read; nothing where no report of it can be read. */
export function readLastImport(folder: string, disk: Disk): LastImport['failed'] {
  const bytes = readIfThere(disk, join(folder, editionPaths.report));
  try {
    const parsed = parseLastImport(JSON.parse(bytes?.toString() ?? 'null'));
    return parsed.kind === 'ok' ? parsed.value.failed : [];
  } catch {
    return [];
  }
}
