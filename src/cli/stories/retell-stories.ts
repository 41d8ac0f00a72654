import { atStoryPlace } from '../../core/edition/story-place.ts';
import type { StoryFeatures } from '../../core/related/story-features.ts';
import { createRelatedIndex } from '../../core/related/related-index.ts';
import { restageArticle } from '../import/connect-articles.ts';
import type { ListChanges } from '../storage/list-changes.ts';
import { readArticle } from '../storage/read-article.ts';
import type { Session } from '../storage/session.ts';
import { articleRecords } from '../storage/records.ts';
import { standingArticles } from './chain-articles.ts';
import type { FormerStories } from './former-stories.ts';
import { planStories } from './plan-stories.ts';
import { writeStories } from './write-stories.ts';

/** Tells the stories of an edition anew after articles went out of it; `former` are those from before. */
export function retellStories(session: Session, changes: ListChanges, former: FormerStories): void {
  const records = [...articleRecords(session)];
  const featuresOf = (slug: string) => featuresIn(session, slug);
  const index = createRelatedIndex(
    records.map(({ features }) => features),
    featuresOf,
  );
  const articles = standingArticles(records, session.meta.timeZone);
  const plan = planStories(articles, { index, featuresOf }, former, () => false);
  for (const slug of plan.moved) {
    const record = session.records.get(slug);
    if (record?.kind !== 'article') continue;
    const before = readArticle(session.batch, slug);
    const article = atStoryPlace(before, plan.places.get(slug));
    restageArticle(session, changes, record, { before, article });
  }
  writeStories(session, plan, new Map(), featuresOf);
}

function featuresIn({ records }: Session, slug: string): StoryFeatures | undefined {
  const record = records.get(slug);
  return record?.kind === 'article' ? record.features : undefined;
}
