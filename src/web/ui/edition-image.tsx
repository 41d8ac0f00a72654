import type { Image } from '../../core/article/article.ts';
import { editionBase } from '../paths.ts';
import { usePictureHosts } from './picture-hosts-context.ts';
import styles from './edition-image.module.css';

type Props = {
  readonly image: Image;
  /** The language of its alternative text. */
  readonly lang?: string;
  /** The picture of the first view: fetched at once. */
  readonly priority?: boolean;
  readonly sizes?: string;
};

/** Where a picture comes from: the edition, or one of these hosts; undefined for others, which are never fetched. */
export function pictureAddress(
  image: Image | undefined,
  hosts: readonly string[],
): string | undefined {
  const { url = '' } = image ?? {};
  if (url.startsWith('images/')) return editionBase + url;
  return URL.canParse(url) && hosts.includes(new URL(url).host) ? url : undefined;
}

/** Likewise, of the hosts that the page may ask. */
export function usePictureAddress(image: Image | undefined): string | undefined {
  return pictureAddress(image, usePictureHosts().hosts);
}

/** A picture at its own proportions, so that nothing moves when it arrives; of an unknown host it is not shown. */
export function EditionImage({ image, lang, priority = false, sizes }: Props) {
  const address = usePictureAddress(image);
  if (address === undefined) return null;
  const sized = image.width !== undefined && image.height !== undefined;
  return (
    <picture className={styles.picture}>
      {sourceSets(image).map(([type, srcSet]) => (
        <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
      ))}
      <img
        className={sized ? styles.image : styles.unsized}
        src={address}
        alt={image.alternativeText ?? ''}
        lang={lang}
        width={image.width}
        height={image.height}
        loading={priority ? 'eager' : 'lazy'}
        fetchPriority={priority ? 'high' : 'auto'}
        decoding="async"
        referrerPolicy="no-referrer"
        {...(priority && { onLoad: neverAwaited })}
      />
    </picture>
  );
}

/** React holds a page that fades in back until its pictures are there, for up to 0.8 s: but for those that say when. */
const neverAwaited = () => undefined;

/** The edition's own versions of a picture, a `srcset` for each of their types. */
function sourceSets({ sources = [] }: Image): readonly (readonly [string, string])[] {
  const types = [...new Set(sources.map(({ type }) => type))];
  return types.map((type) => [
    type,
    sources
      .filter((source) => source.type === type)
      .map(({ url, width }) => `${editionBase}${url} ${width}w`)
      .join(),
  ]);
}
