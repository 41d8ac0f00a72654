import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Image } from '../../src/core/article/article.ts';

/** The name of a picture's file among the sample's: `pasar-ikan`. */
export function drawingName({ url = '' }: Image): string {
  return basename(url, '.svg');
}

/** A name of a picture with its words, which differ from article to article: `pasar-ikan-3f2a9c`. */
export function pictureName(image: Image): string {
  const words = [image.alternativeText, image.caption, image.creditText].join('\n');
  return `${drawingName(image)}-${createHash('sha256').update(words).digest('hex').slice(0, 6)}`;
}

/** What stands in a text for a picture's number and address until WordPress has given it both: see `fill.php`. */
export function pictureToken(image: Image): { readonly id: string; readonly url: string } {
  const name = pictureName(image);
  return { id: `{id:${name}}`, url: `{url:${name}}` };
}
