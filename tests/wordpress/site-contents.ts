import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import type { Image } from '../../src/core/article/article.ts';
import { drawingName, pictureName } from './picture-token.ts';
import { postRecord, type PostRecord } from './post-record.ts';
import { sampleDrafts } from './sample-drafts.ts';
import { galleryPost, hiddenPosts } from './special-posts.ts';

/** A picture as a file, for WordPress to take in. */
export type PictureFile = {
  readonly name: string;
  readonly file: string;
  readonly alternativeText: string;
  readonly caption: string;
};

/** What `fill.php` fills a site with. */
export type SiteContents = {
  readonly posts: readonly (PostRecord & { readonly picture?: string })[];
  readonly pictures: readonly PictureFile[];
};

const IMAGES = resolve(import.meta.dirname, '../fixtures/sample/images');

/** Our articles, what is not for everyone, and all their pictures as files in a folder. */
export async function siteContents(folder: string): Promise<SiteContents> {
  const drafts = await sampleDrafts();
  const posts = [...drafts.map(postRecord), galleryPost.record, ...hiddenPosts];
  const inTexts = drafts.flatMap(({ body }) => body.filter((block) => block.type === 'image'));
  const images = [
    ...inTexts,
    ...galleryPost.pictures,
    ...posts.flatMap(({ image }) => image ?? []),
  ];
  const byName = new Map(images.map((image) => [pictureName(image), image]));
  await mkdir(join(folder, 'pictures'));
  return {
    posts: posts.map((post) => (post.image ? { ...post, picture: pictureName(post.image) } : post)),
    pictures: await Promise.all([...byName.values()].map((image) => pictureFile(image, folder))),
  };
}

/** WordPress takes no SVG. It reads the credit out of the file's own data. */
async function pictureFile(image: Image, folder: string): Promise<PictureFile> {
  const name = pictureName(image);
  const file = join(folder, 'pictures', `${name}.jpg`);
  await sharp(join(IMAGES, `${drawingName(image)}.svg`))
    .resize(image.width, image.height)
    .withExif(image.creditText === undefined ? {} : { IFD0: { Artist: image.creditText } })
    .jpeg()
    .toFile(file);
  return {
    name,
    file,
    alternativeText: image.alternativeText ?? '',
    caption: image.caption ?? '',
  };
}
