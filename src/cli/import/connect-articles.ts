import type { Article } from '../../core/article/article.ts';
import { articleRevision } from '../../core/edition/article-revision.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { personQuotesOf } from '../../core/edition/person-quotes.ts';
import type { ArticleRecord } from '../../core/edition/source-record.ts';
import { atStoryPlace } from '../../core/edition/story-place.ts';
import { summarizeArticle } from '../../core/edition/summarize-article.ts';
import { addRelatedStories } from '../../core/pipeline/add-related-stories.ts';
import { connectingSteps, enrichArticle } from '../../core/pipeline/enrich-article.ts';
import { linkRelated } from '../../core/pipeline/link-related.ts';
import {
  listArticle,
  relistArticle,
  summaryAside,
  type ListChanges,
} from '../storage/list-changes.ts';
import { articleIn } from '../storage/article-in.ts';
import { readArticle } from '../storage/read-article.ts';
import type { Session } from '../storage/session.ts';
import type { StoryPlan } from '../stories/plan-stories.ts';
import { articleRecord } from './article-record.ts';
import type { Connections } from './connections.ts';
import type { Taken, TakenArticle } from './take-article.ts';

/** What ties an article to others, and the story that it is part of. */
export type Ties = Connections & { readonly stories: StoryPlan };

/** The second pass for one article of the batch: ties it to the others, stages it as it will stand, and gives it. */
export function connectArticle(
  session: Session,
  changes: ListChanges,
  { knowledge, stories }: Ties,
  slug: string,
  { origin, features }: TakenArticle,
): Article {
  const tied = enrichArticle(articleIn(session.batch, slug), connectingSteps, knowledge);
  const article = atStoryPlace(tied, stories.places.get(slug));
  session.batch.writeJson(editionPaths.article(slug), article);
  const record = articleRecord(article, origin, features);
  const summary = summarizeArticle(article, articleRevision(article));
  const listed = summaryAside(session.batch, record, summary);
  const quotes = Array.from(
    personQuotesOf(article),
    ([id, own]) => [id, session.batch.setAside(own)] as const,
  );
  listArticle(changes, articleOf(session, slug), listed, quotes);
  session.records.set(slug, record);
  return article;
}

/** The articles outside the batch that its coming changes, and in which way. */
export type Touched = {
  readonly links: ReadonlySet<string>;
  readonly related: ReadonlySet<string>;
};

/** Neighbours are looked after only where at most so many articles come at once. */
const A_FEW = 25;
const MOST_NEIGHBOURS = 3;

/**
 * Finds older articles that a batch touches: whose editor's links it answers, which list an article that changed,
 * and, where only a few articles came, the three nearest of each.
 */
export function touchedBy(
  session: Session,
  { isNewlyFound, knowledge }: Connections,
  taken: Taken,
): Touched {
  const links = new Set<string>();
  const related = new Set<string>();
  const renamed = new Set([...taken.slugs()].filter((slug) => isRenamed(session, slug, taken)));
  for (const record of session.records.values()) {
    if (record.kind !== 'article' || taken.has(record.slug)) continue;
    if (record.unlinked.some(isNewlyFound)) links.add(record.slug);
    if (record.related.some((slug) => renamed.has(slug))) related.add(record.slug);
  }
  if (taken.size() > A_FEW) return { links, related };
  for (const slug of taken.slugs()) {
    const nearest = knowledge.relatedTo(readArticle(session.batch, slug));
    for (const story of nearest.slice(0, MOST_NEIGHBOURS)) {
      if (!taken.has(story.slug)) related.add(story.slug);
    }
  }
  return { links, related };
}

/** Brings an older article up to date with a batch; stages it only where something in it changed. */
export function reconnectArticle(
  session: Session,
  changes: ListChanges,
  { knowledge, stories }: Ties,
  slug: string,
  touched: Touched,
): void {
  const record = articleOf(session, slug);
  if (!record) return;
  const before = readArticle(session.batch, slug);
  const linked = touched.links.has(slug) ? linkRelated(before, knowledge) : before;
  const related = touched.related.has(slug) ? addRelatedStories(linked, knowledge) : linked;
  const article = atStoryPlace(related, stories.places.get(slug));
  restageArticle(session, changes, record, { before, article });
}

/** Stages an article of the edition that has changed in its links or related stories, with what follows from it. */
export function restageArticle(
  session: Session,
  changes: ListChanges,
  record: ArticleRecord,
  { before, article }: { readonly before: Article; readonly article: Article },
): void {
  session.batch.writeJson(editionPaths.article(article.slug), article);
  const revision = articleRevision(article);
  if (revision !== articleRevision(before)) {
    relistArticle(changes, record, summarizeArticle(article, revision));
  }
  session.records.set(article.slug, articleRecord(article, record, record.features));
}

function isRenamed(session: Session, slug: string, taken: Taken): boolean {
  const record = articleOf(session, slug);
  const now = record && taken.get(slug);
  if (!record || !now) return false;
  return (
    record.headline !== now.features.headline || record.datePublished !== now.features.datePublished
  );
}

function articleOf({ records }: Session, slug: string): ArticleRecord | undefined {
  const record = records.get(slug);
  return record?.kind === 'article' ? record : undefined;
}
