import { ArchiveError } from './archive-error.ts';
import { ARCHIVE_FORMAT, type ArchiveManifest } from './format.ts';

/** More documents than a segment can have. */
const MOST = 0xff_ff_ff;

/** A manifest by example: each list has items like the one here, each number is whole, each text is without slashes. */
const EXAMPLE = {
  ...ARCHIVE_FORMAT,
  documents: 0,
  newest: { path: '', places: [[0, 0, 0]] },
  rare: [{ path: '', first: '' }],
  segments: [
    {
      id: '',
      documents: 0,
      packs: [{ id: '', documents: 0 }],
      firstKeys: [''],
      days: '',
      removed: [0],
    },
  ],
} satisfies ArchiveManifest;

/**
 * Reads a manifest; throws an `ArchiveError` that names the first member that is not what the format says. No name in
 * it leads out of the collection's folder.
 */
export function parseManifest(bytes: Uint8Array): ArchiveManifest {
  const manifest = parseJson(new TextDecoder().decode(bytes));
  assertLike<ArchiveManifest>(manifest, EXAMPLE, 'manifest');
  const { format, version, words = '' } = manifest;
  if (format !== ARCHIVE_FORMAT.format || version !== ARCHIVE_FORMAT.version)
    throw new ArchiveError(`it is of another version than ${ARCHIVE_FORMAT.version}`);
  assertLike(words, '', 'words');
  return manifest;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ArchiveError('it is no JSON');
  }
}

function assertLike<Value>(value: unknown, example: Value, name: string): asserts value is Value {
  if (!isLike(value, example, name))
    throw new ArchiveError(`"${name}" is not what the format says`);
}

/** Throws for a member, returns for the value itself. */
function isLike(value: unknown, example: unknown, name: string): boolean {
  if (typeof example === 'string') return typeof value === 'string' && !/[/\\]/.test(value);
  if (typeof example === 'number')
    return Number.isInteger(value) && Number(value) >= -1 && Number(value) <= MOST;
  if (Array.isArray(example)) {
    if (!Array.isArray(value)) return false;
    for (const item of value) assertLike<unknown>(item, example[0], name);
    return true;
  }
  const members: Readonly<Record<string, unknown>> = Object(value);
  for (const [member, like] of Object.entries(Object(example)))
    assertLike<unknown>(members[member], like, member);
  return true;
}
