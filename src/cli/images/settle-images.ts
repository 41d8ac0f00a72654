import { isWebAddress } from '../../core/article/address.ts';
import type { Draft, Image } from '../../core/article/article.ts';
import { articleImages, withImages } from '../../core/edition/article-images.ts';
import type { Incoming } from '../import/incoming.ts';
import type { Batch } from '../storage/batch.ts';
import type { EditionFiles } from '../storage/edition-files.ts';
import { fetchPicture } from './fetch-picture.ts';
import { openPictures, type Pictures } from './kept-pictures.ts';
import { withoutEmptyImages } from './without-empty-images.ts';

/** What an import does with pictures of the web: leaves them where they are, keeps copies, or leaves them out. */
export const imageChoices = ['link', 'keep', 'none'] as const;

/** What of an import's options says what is done with pictures. */
export type ImageOptions = {
  readonly images: (typeof imageChoices)[number];
  readonly 'allow-local'?: boolean | undefined;
};

type Article = { readonly kind: 'incoming'; readonly incoming: Incoming };

/** So many pictures of an article are fetched at a time. */
const AT_A_TIME = 3;

/**
 * Passes on what an import reads, the pictures of each article as the options want them. `former` is the edition that the
 * one of the batch is to replace.
 */
export async function* settleImages<Other extends { readonly kind: Exclude<string, 'incoming'> }>(
  items: AsyncIterable<Article | Other>,
  { images, 'allow-local': allowLocal = false }: ImageOptions,
  { batch, former }: { readonly batch: Batch; readonly former?: EditionFiles | undefined },
): AsyncGenerator<Article | Other> {
  if (images === 'link') return yield* items;
  const pictures = openPictures(batch, former);
  const fetch = (url: string) => fetchPicture(new URL(url), { allowLocal });
  for await (const item of items) {
    if (!isArticle(item)) yield item;
    else if (images === 'none') yield { ...item, incoming: withoutPictures(item.incoming) };
    else yield { ...item, incoming: await withKeptPictures(item.incoming, pictures, fetch) };
  }
  pictures.save();
}

function isArticle(item: { readonly kind: string }): item is Article {
  return item.kind === 'incoming';
}

function withoutPictures(incoming: Incoming): Incoming {
  const draft = withImages(incoming.draft, (image) => (isLinked(image) ? bare(image) : image));
  return { ...incoming, draft: withoutEmptyImages(draft) };
}

type Fetch = (url: string) => ReturnType<typeof fetchPicture>;

/** One that cannot be kept stays a link, and the article's provenance says why. */
async function withKeptPictures(
  incoming: Incoming,
  pictures: Pictures,
  fetch: Fetch,
): Promise<Incoming> {
  const urls = [...new Set(linkedImages(incoming.draft))];
  const warnings: string[] = [];
  const waiting = urls.filter((url) => !pictures.find(url));
  const work = async (): Promise<void> => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      const fetched = await fetch(url);
      if (fetched.kind === 'picture') pictures.keep(url, fetched);
      else warnings.push(`The picture ${url} was not kept: ${fetched.reason}`);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  const draft = withImages(incoming.draft, (image) => ({
    ...image,
    ...pictures.find(image.url ?? ''),
  }));
  return { ...incoming, draft, warnings: [...incoming.warnings, ...warnings] };
}

function linkedImages(draft: Draft): string[] {
  return articleImages(draft).flatMap(({ url = '' }) => (isWebAddress(url) ? url : []));
}

function isLinked({ url = '' }: Image): boolean {
  return isWebAddress(url);
}

function bare({ url: _left, ...rest }: Image): Image {
  return rest;
}
