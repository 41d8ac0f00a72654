import type { Draft } from '../../core/article/article.ts';
import type { CorrectionReport } from '../corrections/correction-report.ts';
import type { Dropped } from '../../core/importers/importer.ts';
import type { DeflatedList } from '../report/deflated-list.ts';

/** A draft on its way into an edition, with all that is known of where it comes from. */
export type Incoming = {
  readonly draft: Draft;
  readonly identity: string;
  /** The source as the user gave it. */
  readonly source: string;
  readonly form: string;
  readonly dropped: readonly Dropped[];
  readonly warnings: readonly string[];
};

/** What an import says of one article. */
export type ImportedArticle = {
  readonly source: string;
  readonly slug: string;
  readonly headline: string;
  readonly quotes: number;
  /** How many lines or elements were left out. */
  readonly dropped: number;
  /** The source whose version of this article stands instead: it was newer, or as new and longer or later in the import. */
  readonly replacedBy?: string;
};

/** What an import says of something that it could not read, or passes over. */
export type FailedSource = { readonly source: string; readonly reason: string };

/** What an import says of a WordPress site. */
export type ImportedSite = {
  readonly source: string;
  /** How many of its posts the edition had as they are. */
  readonly unchanged: number;
  /** Articles of the edition that the site no longer has. */
  readonly withdrawn: readonly { readonly slug: string; readonly headline: string }[];
};

/** The report of an import, as `--json` prints it. */
export type ImportReport = {
  /** Each source that was read, with the article that stands for it; two saves of one page have one. */
  readonly imported: DeflatedList<ImportedArticle>;
  readonly failed: readonly FailedSource[];
  /** What sources have that not everyone could read, such as drafts; where there is such. */
  readonly passedOver?: readonly FailedSource[];
  /** The WordPress sites that were read by their API. */
  readonly sites?: readonly ImportedSite[];
  /** Where `corrections.json` says anything. */
  readonly corrections?: CorrectionReport;
};

/** How many of the articles that an import read stand: no other has taken their place. */
export function countStanding({ imported }: ImportReport): number {
  let count = 0;
  for (const { replacedBy } of imported) if (replacedBy === undefined) count++;
  return count;
}
