import type { Article, Block, Draft, Image } from '../article/article.ts';

/** Every picture of an article that has an address, the lead first. */
export function articleImages({ image, body }: Pick<Article, 'image' | 'body'>): readonly Image[] {
  const inBody = body.filter((block) => block.type === 'image');
  return [...(image ? [image] : []), ...inBody].filter(({ url }) => url !== undefined);
}

/** The pictures of an article that lie in the edition's own folder, as paths in it. */
export function ownImages(article: Pick<Article, 'image' | 'body'>): readonly string[] {
  const urls = articleImages(article).flatMap(({ url }) => url ?? []);
  return [...new Set(urls.filter((url) => url.startsWith('images/')))];
}

/** The same article with every picture changed; a picture without address stays as it is. */
export function withImages<A extends Draft>(article: A, change: (image: Image) => Image): A {
  const changed = (image: Image) => (image.url === undefined ? image : change(image));
  const body = article.body.map((block): Block =>
    block.type === 'image' ? { type: 'image', ...changed(block) } : block,
  );
  return { ...article, ...(article.image && { image: changed(article.image) }), body };
}
