import type { Block, Image } from '../../article/article.ts';
import type { LinkedArticle } from './linked-article.ts';
import { metaOf, type PageData } from './page-data.ts';
import { webAddress } from './web-address.ts';

const SHARED = ['og:image', 'og:image:url', 'twitter:image', 'twitter:image:src'];

/** The picture that stands for the article: the one above its text, else the one that its page is shared with. */
export function leadImage(
  data: PageData,
  linked: LinkedArticle | undefined,
  body: readonly Block[],
): Image | undefined {
  const [first] = body;
  if (first?.type === 'image') {
    const { type: _, ...image } = first;
    return image;
  }
  const url = webAddress(metaOf(data, SHARED) ?? '', data.base);
  if (url === undefined || linked?.image?.url === url) return linked?.image;
  return { url, ...sharedImageWords(data) };
}

/** What a page says of the picture that it is shared with (Open Graph): its size, and what it shows. */
function sharedImageWords(data: PageData): Omit<Image, 'url'> {
  const alternativeText = metaOf(data, ['og:image:alt']);
  const [width, height] = ['og:image:width', 'og:image:height'].map((name) => {
    const size = metaOf(data, [name]) ?? '';
    return /^[1-9]\d{0,4}$/.test(size) ? Number(size) : undefined;
  });
  return {
    ...(alternativeText !== undefined && { alternativeText }),
    ...(width !== undefined && height !== undefined && { width, height }),
  };
}
