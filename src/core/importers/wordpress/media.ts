import type { Image } from '../../article/article.ts';

/** What is known of the pictures and files of a site: each by its id, and the ids of those that belong to a post. */
export type Media = {
  readonly image: (id: string) => Image | undefined;
  readonly imagesOf: (postId: string) => readonly string[];
};

/** No picture is known. */
export const noMedia: Media = { image: () => undefined, imagesOf: () => [] };

/** A picture as HTML, with its caption. */
export function figureHtml({ url, alternativeText, caption, width, height }: Image): string {
  const size = width && height ? ` width="${width}" height="${height}"` : '';
  const alt = alternativeText === undefined ? '' : ` alt="${attribute(alternativeText)}"`;
  const words = caption === undefined ? '' : `<figcaption>${content(caption)}</figcaption>`;
  return `<figure><img src="${attribute(url ?? '')}"${alt}${size}>${words}</figure>`;
}

/** An address that WordPress shows as what stands there, in the markup of its own block for that. */
export function embedHtml(address: string): string {
  return `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">${content(address)}</div></figure>`;
}

function content(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function attribute(text: string): string {
  return content(text).replaceAll('"', '&quot;');
}
