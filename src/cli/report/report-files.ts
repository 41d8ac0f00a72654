import { editionPaths } from '../../core/edition/edition-paths.ts';
import {
  parseLeftOutLines,
  type ReportEntry,
  type ReportIndex,
  type Unread,
} from '../../core/edition/import-report.ts';
import type { ArticleRecord } from '../../core/edition/source-record.ts';
import type { EditionFiles } from '../storage/edition-files.ts';
import { parseSources } from '../storage/sources-file.ts';

/** So many articles stand on a page of the report. */
const PAGE_SIZE = 50;

/** The files of a report: by path what each holds, and the articles whose provenance it leads to. */
export type ReportFiles = {
  readonly files: ReadonlyMap<string, unknown>;
  readonly slugs: readonly string[];
};

/** The report on all articles of an edition of which there is something to say, the newest first. */
export function reportFiles(edition: EditionFiles, failed: readonly Unread[]): ReportFiles {
  const entries = recordsOf(edition).flatMap((record) => entryOf(edition, record) ?? []);
  const files = new Map<string, unknown>();
  const pages = Math.ceil(entries.length / PAGE_SIZE);
  for (let page = 0; page < pages; page++) {
    const own = entries.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
    files.set(editionPaths.reportPage(page), { entries: own });
  }
  const sum = (value: (entry: ReportEntry) => number) =>
    entries.reduce((total, entry) => total + value(entry), 0);
  const index: ReportIndex = {
    articles: entries.length,
    pages,
    dropped: sum(({ dropped }) => dropped),
    undated: sum(({ undated }) => (undated ? 1 : 0)),
    unlinked: sum(({ unlinked }) => unlinked.length),
    failed,
  };
  files.set(editionPaths.reportIndex, index);
  return { files, slugs: entries.map(({ slug }) => slug) };
}

function recordsOf(edition: EditionFiles): readonly ArticleRecord[] {
  const bytes = edition.bytes(editionPaths.sources);
  const records = bytes ? [...parseSources(bytes).records.values()] : [];
  return records
    .filter((record) => record.kind === 'article')
    .toSorted((a, b) => (timeOf(a) < timeOf(b) ? 1 : -1));
}

function timeOf({ datePublished, dateImported }: ArticleRecord): string {
  return datePublished ?? dateImported;
}

/** Undefined for an article of which there is nothing to say. */
function entryOf(edition: EditionFiles, record: ArticleRecord): ReportEntry | undefined {
  const { slug, headline, datePublished } = record;
  const { dropped, warnings } = provenanceOf(edition, slug);
  const unlinked = record.unlinked.map((link) => link.headline);
  const isUndated = datePublished === undefined;
  if (dropped.length + warnings.length + unlinked.length === 0 && !isUndated) return undefined;
  return {
    slug,
    headline,
    dropped: dropped.length,
    warnings,
    ...(isUndated && { undated: true }),
    unlinked,
  };
}

function provenanceOf(edition: EditionFiles, slug: string) {
  const nothing = { dropped: [], warnings: [] };
  const bytes = edition.bytes(editionPaths.provenance(slug));
  if (!bytes) return nothing;
  try {
    const parsed = parseLeftOutLines(JSON.parse(bytes.toString()));
    return parsed.kind === 'ok' ? parsed.value : nothing;
  } catch {
    return nothing;
  }
}
