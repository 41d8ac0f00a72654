import type { Connections } from '../import/connections.ts';
import type { Touched } from '../import/connect-articles.ts';
import type { Taken } from '../import/take-article.ts';
import type { Session } from '../storage/session.ts';
import { articleRecords } from '../storage/records.ts';
import { chainArticle, standingArticles } from './chain-articles.ts';
import { formerStories } from './former-stories.ts';
import { planStories, type StoryPlan } from './plan-stories.ts';

/** The stories of an edition once a batch of articles has come to it, which is not yet connected. */
export function storiesAfter(
  session: Session,
  taken: Taken,
  connections: Connections,
  touched: Touched,
): StoryPlan {
  const { timeZone } = session.meta;
  const { slugsOf } = connections;
  const old = [...articleRecords(session)].filter(({ slug }) => !taken.has(slug));
  const standing = standingArticles(old, timeZone, ({ slug, links, unlinked }) =>
    touched.links.has(slug) ? [...links, ...slugsOf(unlinked, slug)] : links,
  );
  const all = function* () {
    yield* standing;
    for (const [slug, { features, links }] of taken.entries()) {
      const article = chainArticle({ ...features, slug }, slugsOf(links, slug), timeZone);
      if (article) yield article;
    }
  };
  return planStories(all(), connections, formerStories(session), taken.has);
}
