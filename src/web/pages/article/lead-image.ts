import type { Article, Image } from '../../../core/article/article.ts';

/** The picture above the text, and which block of the body it stands for, so that it is not shown twice. */
export type Lead = { readonly image: Image; readonly block?: number };

/** The article's own picture, else the one that its body begins with. */
export function leadImage({ image, body }: Article): Lead | undefined {
  if (!image) return body[0]?.type === 'image' ? { image: body[0], block: 0 } : undefined;
  const again = body.findIndex((block) => block.type === 'image' && isSame(block, image));
  const block = body[again];
  return block?.type === 'image' ? { image: { ...image, ...block }, block: again } : { image };
}

function isSame(a: Image, b: Image): boolean {
  return a.url === undefined ? a.caption === b.caption : a.url === b.url;
}
