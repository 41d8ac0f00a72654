import { dateKey } from '../../core/article/date.ts';
import type { ArticleRecord } from '../../core/edition/source-record.ts';
import type { ChainArticle } from '../../core/related/chain-article.ts';
import type { StoryFeatures } from '../../core/related/story-features.ts';

/** The same for all that have none: there may be very many. */
const NO_LINKS: readonly string[] = [];

/** An article as chains are made of it; undefined without a date of publication, since it has no place in one. */
export function chainArticle(
  { slug, datePublished }: Pick<StoryFeatures, 'slug' | 'datePublished'>,
  links: readonly string[],
  timeZone: string,
): ChainArticle | undefined {
  if (datePublished === undefined) return undefined;
  return {
    slug,
    time: dateKey(datePublished, timeZone),
    links: links.length > 0 ? links : NO_LINKS,
  };
}

/** The articles of an edition as they stand, but those of a batch. */
export function standingArticles(
  records: readonly ArticleRecord[],
  timeZone: string,
  linksOf: (record: ArticleRecord) => readonly string[] = ({ links }) => links,
): ChainArticle[] {
  return records.flatMap(
    (record) => chainArticle(record.features, linksOf(record), timeZone) ?? [],
  );
}
