import * as v from 'valibot';
import { slugSchema } from '../article/article-schema.ts';
import type { Dropped } from '../importers/importer.ts';
import type { Parsed } from '../article/parse-leniently.ts';
import { parseLeniently } from '../article/parse-leniently.ts';

/** Something that an import could not read. */
export type Unread = { readonly source: string; readonly reason: string };

/** `report.json`: what the last import could not read, and how much it took in; there where something failed. */
export type LastImport = {
  readonly formatVersion: 1;
  readonly dateImported: string;
  readonly imported: number;
  readonly failed: readonly Unread[];
};

/** What there is to say of one article: how much was left out, and what is wrong with the rest. */
export type ReportEntry = {
  readonly slug: string;
  readonly headline: string;
  /** How many lines or elements were left out; `provenance/<slug>.json` has them. */
  readonly dropped: number;
  readonly warnings: readonly string[];
  /** Its source does not say when it was published. */
  readonly undated?: true;
  /** Headlines of editors' links that lead to no article of the edition. */
  readonly unlinked: readonly string[];
};

/** `report/<n>.json` of a build with a report. */
export type ReportPage = { readonly entries: readonly ReportEntry[] };

/** `report/index.json` of a build with a report: sums over all articles, and what the last import could not read. */
export type ReportIndex = {
  readonly articles: number;
  readonly pages: number;
  readonly dropped: number;
  readonly undated: number;
  readonly unlinked: number;
  readonly failed: readonly Unread[];
};

/** What `provenance/<slug>.json` says of what was left out. */
export type LeftOutLines = { readonly source: string; readonly dropped: readonly Dropped[] };

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const unread = v.array(v.object({ source: v.string(), reason: v.string() }));

const lastImportSchema: v.GenericSchema<unknown, LastImport> = v.object({
  formatVersion: v.literal(1),
  dateImported: v.string(),
  imported: count,
  failed: unread,
});

const entrySchema: v.GenericSchema<unknown, ReportEntry> = v.object({
  slug: slugSchema,
  headline: v.string(),
  dropped: count,
  warnings: v.array(v.string()),
  undated: v.exactOptional(v.literal(true)),
  unlinked: v.array(v.string()),
});

const pageSchema: v.GenericSchema<unknown, ReportPage> = v.object({
  entries: v.array(entrySchema),
});

const indexSchema: v.GenericSchema<unknown, ReportIndex> = v.object({
  articles: count,
  pages: count,
  dropped: count,
  undated: count,
  unlinked: count,
  failed: unread,
});

const linesSchema: v.GenericSchema<unknown, LeftOutLines & { warnings: readonly string[] }> =
  v.object({
    source: v.string(),
    dropped: v.array(v.object({ at: v.string(), text: v.string(), reason: v.string() })),
    warnings: v.array(v.string()),
  });

/** Reads `report.json`. */
export const parseLastImport = (value: unknown): Parsed<LastImport> =>
  parseLeniently(lastImportSchema, value);

/** Reads `report/index.json`. */
export const parseReportIndex = (value: unknown): Parsed<ReportIndex> =>
  parseLeniently(indexSchema, value);

/** Reads `report/<n>.json`. */
export const parseReportPage = (value: unknown): Parsed<ReportPage> =>
  parseLeniently(pageSchema, value);

/** Reads what is shown of `provenance/<slug>.json`. */
export const parseLeftOutLines = (
  value: unknown,
): Parsed<LeftOutLines & { readonly warnings: readonly string[] }> =>
  parseLeniently(linesSchema, value);
