import type { Article, Image } from '../article/article.ts';
import { articleWords } from './article-words.ts';
import type { Summary } from './edition.ts';
import { readingMinutes } from '../language/reading-time.ts';

const LONGEST_DESCRIPTION = 220;

/**
 * What lists show of an article. The description is the article's own, else the beginning of its first
 * paragraph; the picture is its own, else the first in its body, without caption.
 */
export function summarizeArticle(article: Article, revision: string): Summary {
  const description = descriptionOf(article);
  const image = imageOf(article);
  return {
    slug: article.slug,
    headline: article.headline,
    ...(description !== undefined && { description }),
    ...(article.datePublished !== undefined && { datePublished: article.datePublished }),
    dateImported: article.dateImported,
    ...(article.articleSection !== undefined && { articleSection: article.articleSection }),
    ...(image && { image }),
    inLanguage: article.inLanguage,
    quotes: article.quotes.length,
    minutes: article.body.length === 0 ? 0 : readingMinutes(articleWords(article)),
    revision,
  };
}

function descriptionOf(article: Article): string | undefined {
  if (article.description !== undefined) return shortened(article.description);
  const first = article.body.find((block) => block.type === 'paragraph');
  return first && shortened(first.text);
}

/** A text of one line, cut at a word where it is long. */
function shortened(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST_DESCRIPTION)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= LONGEST_DESCRIPTION) return line;
  const cut = line.lastIndexOf(' ', LONGEST_DESCRIPTION);
  return `${line.slice(0, cut > 0 ? cut : LONGEST_DESCRIPTION).replace(/[\s,;:–—-]+$/, '')} …`;
}

function imageOf({ image, body }: Article): Image | undefined {
  const inBody = body.filter((block) => block.type === 'image').find((block) => block.url);
  const chosen = image?.url === undefined ? inBody : image;
  if (chosen?.url === undefined) return undefined;
  return {
    url: chosen.url,
    ...(chosen.alternativeText !== undefined && { alternativeText: chosen.alternativeText }),
    ...(chosen.width !== undefined && { width: chosen.width }),
    ...(chosen.height !== undefined && { height: chosen.height }),
    ...(chosen.sources && { sources: chosen.sources }),
  };
}
