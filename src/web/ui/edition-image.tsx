import type { Image } from '../../core/article/article.ts';
import { editionBase } from '../paths.ts';
import styles from './edition-image.module.css';

type Props = {
  readonly image: Image;
  /** The picture of the first view: fetched at once. */
  readonly priority?: boolean;
  readonly sizes?: string;
};

/** Whether a picture is in the edition: only those are ever fetched. */
export function isInEdition(image: Image | undefined): image is Image & { readonly url: string } {
  return image?.url?.startsWith('images/') ?? false;
}

/** A picture of the edition at its own proportions, so that nothing moves when it arrives; others are not shown. */
export function EditionImage({ image, priority = false, sizes }: Props) {
  if (!isInEdition(image)) return null;
  const sized = image.width !== undefined && image.height !== undefined;
  return (
    <img
      className={sized ? styles.image : styles.unsized}
      src={editionBase + image.url}
      alt={image.alternativeText ?? ''}
      width={image.width}
      height={image.height}
      sizes={sizes}
      loading={priority ? 'eager' : 'lazy'}
      fetchPriority={priority ? 'high' : 'auto'}
      decoding="async"
    />
  );
}
