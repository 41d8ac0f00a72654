import { isWebAddress } from '../article/address.ts';
import type { Article, Block, Draft, Image } from '../article/article.ts';

/** Every picture of an article that has an address, the lead first. */
export function articleImages({ image, body }: Pick<Article, 'image' | 'body'>): readonly Image[] {
  const inBody = body.filter((block) => block.type === 'image');
  return [...(image ? [image] : []), ...inBody].filter(({ url }) => url !== undefined);
}

/** The pictures of an article that lie in the edition's own folder, as paths in it. */
export function ownImages(article: Pick<Article, 'image' | 'body'>): readonly string[] {
  const urls = articleImages(article).flatMap(({ url = '', sources = [] }) => [
    url,
    ...sources.map((source) => source.url),
  ]);
  return [...new Set(urls.filter((url) => url.startsWith('images/')))];
}

/** The addresses of the pictures that an article links to on the web. */
export function linkedImages(article: Pick<Article, 'image' | 'body'>): readonly URL[] {
  const urls = articleImages(article).flatMap(({ url = '' }) => (isWebAddress(url) ? url : []));
  return [...new Set(urls)].map((url) => new URL(url));
}

/** The hosts of the pictures that an article links to. */
export function linkedImageHosts(article: Pick<Article, 'image' | 'body'>): readonly string[] {
  return [...new Set(linkedImages(article).map(({ host }) => host))];
}

/** So many hosts an edition names at the most: a page's policy lists them all. */
const MOST_HOSTS = 100;

/** The hosts that an edition names, of those that each of its articles links to: the most used, by name. */
export function editionImageHosts(
  articles: Iterable<{ readonly imageHosts?: readonly string[] }>,
): readonly string[] {
  const uses = new Map<string, number>();
  for (const { imageHosts = [] } of articles) {
    for (const host of imageHosts) uses.set(host, (uses.get(host) ?? 0) + 1);
  }
  const mostUsed = [...uses].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return mostUsed
    .slice(0, MOST_HOSTS)
    .map(([host]) => host)
    .toSorted();
}

/** The same article with every picture changed; a picture without address stays as it is. */
export function withImages<A extends Draft>(article: A, change: (image: Image) => Image): A {
  const changed = (image: Image) => (image.url === undefined ? image : change(image));
  const body = article.body.map((block): Block =>
    block.type === 'image' ? { type: 'image', ...changed(block) } : block,
  );
  return { ...article, ...(article.image && { image: changed(article.image) }), body };
}
