import { join } from 'node:path';
import type { LeftOut } from '../../core/article/parse-leniently.ts';
import { parseCorrections, type Corrections } from '../../core/edition/corrections.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { CliError, messageOf } from '../cli-error.ts';
import { readIfThere, type Disk } from '../storage/disk.ts';

/** What `corrections.json` of an edition says. */
export type ReadCorrections = {
  readonly corrections: Corrections;
  /** Those that are left out. */
  readonly broken: readonly LeftOut[];
};

/**
 * Reads `corrections.json` of the edition in a folder; no file is no corrections. Throws a `CliError` where it cannot
 * be read as a whole: going on without it would undo all corrections.
 */
export function readCorrections(folder: string, disk: Disk): ReadCorrections {
  const bytes = readIfThere(disk, join(folder, editionPaths.corrections));
  const parsed = bytes ? parseCorrections(parseText(bytes.toString())) : parseCorrections(NONE);
  if (parsed.kind === 'broken') throw unreadable(parsed.reason);
  return { corrections: parsed.value, broken: parsed.dropped };
}

const NONE = { formatVersion: 1, corrections: [] };

/** A byte order mark, as some editors leave it, is no fault. */
function parseText(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw unreadable(`it is not JSON: ${messageOf(error)}`);
  }
}

function unreadable(reason: string): CliError {
  return new CliError(`Cannot read ${editionPaths.corrections}: ${reason}`);
}
