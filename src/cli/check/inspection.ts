import type { Parsed } from '../../core/article/parse-leniently.ts';
import type { EditionFiles } from '../storage/edition-files.ts';
import type { Fault } from './fault.ts';

/** A check under way: the faults so far, and the files that something refers to. */
export type Inspection = {
  readonly files: EditionFiles;
  readonly faults: Fault[];
  readonly known: Set<string>;
};

/** Notes a fault. */
export function report({ faults }: Inspection, file: string, at: string, reason: string): void {
  faults.push({ file, at, reason });
}

/** Reads a file that has to be there; whatever is wrong with it is noted, and undefined means there is no use of it. */
export function inspectFile<T>(
  inspection: Inspection,
  file: string,
  parse: (value: unknown) => Parsed<T>,
): T | undefined {
  const bytes = inspection.files.bytes(file);
  inspection.known.add(file);
  if (!bytes) {
    report(inspection, file, '', 'is missing');
    return undefined;
  }
  const json = parseJson(bytes.toString());
  if (json.kind === 'broken') {
    report(inspection, file, '', json.reason);
    return undefined;
  }
  const parsed = parse(json.value);
  if (parsed.kind === 'broken') {
    report(inspection, file, '', parsed.reason);
    return undefined;
  }
  for (const { at, reason } of parsed.dropped) report(inspection, file, at, reason);
  return parsed.value;
}

function parseJson(text: string) {
  try {
    return { kind: 'ok' as const, value: JSON.parse(text) as unknown };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'broken' as const, reason: `is not JSON: ${reason}` };
  }
}
