import * as v from 'valibot';
import { ARCHIVE_FORMAT, type ArchiveManifest, type Segment } from '../search/archive/format.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const name = v.pipe(v.string(), v.regex(/^[0-9a-z]+$/, 'is no name'));
const file = v.pipe(v.string(), v.regex(/^[a-z]+-[0-9a-z]+\.txt$/, 'names no file'));

const segmentSchema: v.GenericSchema<unknown, Segment> = v.object({
  id: name,
  documents: count,
  packs: v.array(v.object({ id: name, documents: count })),
  firstKeys: v.array(v.string()),
  days: v.string(),
  removed: v.array(count),
});

/** `search/<collection>/manifest-<hash>.json`, for its JSON Schema; readers parse it with `parseManifest`, which is smaller. */
export const archiveManifestSchema: v.GenericSchema<unknown, ArchiveManifest> = v.object({
  format: v.literal(ARCHIVE_FORMAT.format),
  version: v.literal(ARCHIVE_FORMAT.version),
  documents: count,
  newest: v.object({
    path: file,
    places: v.array(v.tuple([v.pipe(v.number(), v.integer(), v.minValue(-1)), count, count])),
  }),
  words: v.exactOptional(file),
  rare: v.array(v.object({ path: file, first: v.string() })),
  segments: v.array(segmentSchema),
});
