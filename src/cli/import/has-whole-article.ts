import type { Article, Draft } from '../../core/article/article.ts';
import { compareDates } from '../../core/article/date.ts';
import { identityOf } from '../../core/edition/identity.ts';
import { readArticle } from '../storage/read-article.ts';
import type { Session } from '../storage/session.ts';

/** Whether the edition has more than a summary of the article that a feed's summary is of, and it is as new. */
export function hasWholeArticle(session: Session, summary: Draft): boolean {
  const slug = session.identities.get(identityOf(summary, { sourceName: '' }));
  const article = slug === undefined ? undefined : standingArticle(session, slug);
  return article !== undefined && !article.isSummary && !isNewer(summary, article, session);
}

/** The article that the edition or the batch has under a slug; undefined where there is none or it was withdrawn. */
export function standingArticle({ records, batch }: Session, slug: string): Article | undefined {
  return records.get(slug)?.kind === 'article' ? readArticle(batch, slug) : undefined;
}

function isNewer(summary: Draft, article: Article, { meta }: Session): boolean {
  const [one, other] = [dateOf(summary), dateOf(article)];
  if (one === undefined || other === undefined) return false;
  return compareDates(one, other, meta.timeZone) > 0;
}

/** When a text was last changed, as far as it says. */
export function dateOf({ dateModified, datePublished }: Draft | Article) {
  return dateModified ?? datePublished;
}
