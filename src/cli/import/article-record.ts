import type { Article } from '../../core/article/article.ts';
import { linkedImageHosts, ownImages } from '../../core/edition/article-images.ts';
import type { ArticleRecord, UnlinkedHeadline } from '../../core/edition/source-record.ts';
import { storyFeatures, type StoryFeatures } from '../../core/related/story-features.ts';
import { sharedText } from '../shared-text.ts';

/** What `sources.jsonl` keeps of a finished article. */
export function articleRecord(
  article: Article,
  origin: Pick<ArticleRecord, 'identity' | 'contentHash' | 'found'>,
  features: StoryFeatures = storyFeatures(article),
): ArticleRecord {
  const imageHosts = linkedImageHosts(article);
  return {
    kind: 'article',
    identity: origin.identity,
    // The same strings as in the features: there may be very many articles.
    slug: features.slug,
    contentHash: origin.contentHash,
    headline: features.headline,
    ...(features.datePublished !== undefined && { datePublished: features.datePublished }),
    dateImported: sharedText(article.dateImported),
    ...(article.articleSection !== undefined && {
      articleSection: sharedText(article.articleSection),
    }),
    quotes: article.quotes.length,
    people: orNone(article.people.map((person) => sharedText(person.id))),
    ...(origin.found && { found: origin.found }),
    images: orNone(ownImages(article)),
    ...(imageHosts.length > 0 && { imageHosts: imageHosts.map(sharedText) }),
    related: orNone(article.related.map((story) => story.slug)),
    ...linksOf(article),
    ...(article.story && { story: article.story.slug }),
    features,
  };
}

function linksOf({ body }: Article): Pick<ArticleRecord, 'links' | 'unlinked'> {
  const links = new Set<string>();
  const unlinked: UnlinkedHeadline[] = [];
  for (const block of body) {
    if (block.type !== 'related') continue;
    if (block.slug !== undefined) links.add(block.slug);
    else
      unlinked.push({
        headline: block.headline,
        ...(block.url !== undefined && { url: block.url }),
      });
  }
  return { links: orNone([...links]), unlinked: orNone(unlinked) };
}

const NONE: readonly never[] = [];

/** One list for all articles that have nothing to list. */
export function orNone<Item>(items: readonly Item[]): readonly Item[] {
  return items.length === 0 ? NONE : items;
}
