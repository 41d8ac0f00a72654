import * as v from 'valibot';
import { slugSchema } from '../article/article-schema.ts';
import type { LeftOut, Parsed } from '../article/parse-leniently.ts';
import type { Correction } from './correction.ts';

/** One that holds, and its place in the file: `corrections[2]`. */
export type PlacedCorrection = { readonly at: string; readonly correction: Correction };

/** What `corrections.json` says, in the order of the file. */
export type Corrections = readonly PlacedCorrection[];

const words = v.pipe(v.string(), v.regex(/\S/, 'is empty'));
const slugs = v.pipe(v.array(slugSchema), v.minLength(1, 'is empty'));

const correctionSchema: v.GenericSchema<unknown, Correction> = v.variant('type', [
  v.object({
    type: v.literal('speaker'),
    article: slugSchema,
    quote: v.pipe(v.string(), v.regex(/^[a-z]{8,16}$/, 'is not the id of a quote')),
    speaker: v.nullable(words),
    role: v.exactOptional(words),
  }),
  v.pipe(
    v.object({
      type: v.literal('rename'),
      person: slugSchema,
      name: v.exactOptional(words),
      role: v.exactOptional(words),
    }),
    v.check(
      ({ name, role }) => name !== undefined || role !== undefined,
      'gives neither a name nor a role',
    ),
  ),
  v.object({ type: v.literal('merge'), into: slugSchema, people: slugs }),
  v.object({
    type: v.literal('split'),
    person: slugSchema,
    articles: slugs,
    name: v.exactOptional(words),
  }),
]);

const fileSchema = v.object({ formatVersion: v.literal(1), corrections: v.array(v.unknown()) });

/** `corrections.json`, for its JSON Schema. Members that are not named here may stand in it and mean nothing. */
export const correctionsSchema = v.object({
  formatVersion: v.literal(1),
  corrections: v.array(correctionSchema),
});

/**
 * Reads `corrections.json`. A correction of which any part is broken is left out as a whole and reported with its
 * place, such as `corrections[2]`: half a correction might say what nobody meant.
 */
export function parseCorrections(value: unknown): Parsed<Corrections> {
  const file = v.safeParse(fileSchema, value);
  if (!file.success) return { kind: 'broken', reason: reasonOf(file.issues[0]) };
  const corrections: PlacedCorrection[] = [];
  const dropped: LeftOut[] = [];
  for (const [index, given] of file.output.corrections.entries()) {
    const at = `corrections[${index}]`;
    const parsed = v.safeParse(correctionSchema, given);
    if (parsed.success) corrections.push({ at, correction: parsed.output });
    else dropped.push({ at, reason: reasonOf(parsed.issues[0]) });
  }
  return { kind: 'ok', value: corrections, dropped };
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue);
  return `${place === null ? 'it' : place} ${problemOf(issue)}`;
}

function problemOf(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation') return issue.message;
  if (issue.received === 'undefined') return 'is missing';
  return `should be ${issue.expected ?? 'something else'}, not ${issue.received}`;
}
