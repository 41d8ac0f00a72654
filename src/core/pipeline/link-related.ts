import type { Article, Block } from '../article/article.ts';
import type { EditionKnowledge } from './enrich-step.ts';

/** Editors' links inside the body lead to articles of the edition where it has them; never to the article itself. */
export function linkRelated(article: Article, edition: EditionKnowledge): Article {
  const body = article.body.map((block): Block => {
    if (block.type !== 'related') return block;
    const { slug: _former, ...link } = block;
    const slug = edition.findLinked(link);
    if (slug === block.slug) return block;
    return slug === undefined || slug === article.slug ? link : { ...link, slug };
  });
  return body.every((block, index) => block === article.body[index])
    ? article
    : { ...article, body };
}
