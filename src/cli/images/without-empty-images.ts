import type { Draft, Image } from '../../core/article/article.ts';

/** A draft without the pictures of which nothing is left to show, not even a caption. */
export function withoutEmptyImages({ image, ...draft }: Draft): Draft {
  const body = draft.body.filter((block) => block.type !== 'image' || isShown(block));
  return { ...draft, ...(image && isShown(image) && { image }), body };
}

function isShown({ url, caption }: Image): boolean {
  return url !== undefined || caption !== undefined;
}
