import type { IsoDate } from '../../article/article.ts';
import { dayOfDate, decodeDayRuns, type DayRun } from './day-runs.ts';
import type { Segment } from './format.ts';
import { storedDocuments, type ReadArchiveFile } from './stored-segment.ts';

/**
 * An article whose documents go. `datePublished` as the archive has it tells where they may be; where it is left out
 * everything is read.
 */
export type ReplacedArticle = { readonly slug: string; readonly datePublished?: IsoDate };

/** The segments without the documents of these articles: noted as removed, the files untouched. */
export async function removeDocuments(
  segments: readonly Segment[],
  articles: readonly ReplacedArticle[],
  read: ReadArchiveFile,
): Promise<Segment[]> {
  if (articles.length === 0) return [...segments];
  const slugs = new Set(articles.map(({ slug }) => slug));
  const anyDay = articles.some(({ datePublished }) => datePublished === undefined);
  const days = new Set(articles.map(({ datePublished }) => dayOfDate(datePublished)));
  const changed: Segment[] = [];
  for (const segment of segments) {
    const runs = decodeDayRuns(segment.days, segment.documents);
    const wants = (first: number, end: number): boolean => anyDay || hasDay(runs, days, first, end);
    const found: number[] = [];
    for await (const { document, number } of storedDocuments(segment, read, wants)) {
      if (slugs.has(document.slug)) found.push(number);
    }
    const removed = [...segment.removed, ...found].toSorted((one, other) => one - other);
    changed.push(found.length === 0 ? segment : { ...segment, removed });
  }
  return changed;
}

/** Whether any of the documents from `first` to before `end` is of one of the days. */
function hasDay(
  runs: readonly DayRun[],
  days: ReadonlySet<string>,
  first: number,
  end: number,
): boolean {
  let start = 0;
  for (const { day, documents } of runs) {
    if (start < end && start + documents > first && days.has(day)) return true;
    start += documents;
  }
  return false;
}
