import type { Article } from '../../core/article/article.ts';
import { linkedImageHosts, ownImages } from '../../core/edition/article-images.ts';
import type { ArticleRecord, UnlinkedHeadline } from '../../core/edition/source-record.ts';
import { storyFeatures, type StoryFeatures } from '../../core/related/story-features.ts';

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
    slug: features.slug,
    contentHash: origin.contentHash,
    headline: features.headline,
    ...(features.datePublished !== undefined && { datePublished: features.datePublished }),
    dateImported: article.dateImported,
    ...(article.articleSection !== undefined && { articleSection: article.articleSection }),
    quotes: article.quotes.length,
    people: article.people.map((person) => person.id),
    ...(origin.found && { found: origin.found }),
    images: ownImages(article),
    ...(imageHosts.length > 0 && { imageHosts }),
    related: article.related.map((story) => story.slug),
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
  return { links: [...links], unlinked };
}
