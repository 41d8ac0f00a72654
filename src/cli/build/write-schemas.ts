import { toJsonSchema } from '@valibot/to-json-schema';
import { join } from 'node:path';
import { articleSchema } from '../../core/article/article-schema.ts';
import { archiveManifestSchema } from '../../core/edition/archive-manifest-schema.ts';
import { correctionsSchema } from '../../core/edition/corrections.ts';
import {
  editionSchema,
  leafSchema,
  peopleIndexSchema,
  personQuotesSchema,
} from '../../core/edition/edition-schema.ts';
import { storySchema } from '../../core/edition/story-schema.ts';
import type { Disk } from '../storage/disk.ts';

/** The kinds of files of an edition, by the name of their schema's file. */
const schemas = {
  'archive-manifest': archiveManifestSchema,
  article: articleSchema,
  corrections: correctionsSchema,
  edition: editionSchema,
  leaf: leafSchema,
  'people-index': peopleIndexSchema,
  'person-quotes': personQuotesSchema,
  story: storySchema,
};

/**
 * Writes the JSON Schema (draft 2020-12) of each kind of file into `folder`, as `<kind>.schema.json`. They come from
 * the schemas that the code itself parses with; what JSON Schema cannot say, such as that a date exists, is left out.
 */
export function writeSchemas(folder: string, disk: Disk): void {
  disk.mkdirSync(folder, { recursive: true });
  for (const [kind, schema] of Object.entries(schemas)) {
    const json = toJsonSchema(schema, { errorMode: 'ignore', target: 'draft-2020-12' });
    disk.writeFileSync(join(folder, `${kind}.schema.json`), `${JSON.stringify(json, null, 2)}\n`);
  }
}
