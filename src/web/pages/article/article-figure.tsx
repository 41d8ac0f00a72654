import type { Image } from '../../../core/article/article.ts';
import { EditionImage, usePictureAddress } from '../../ui/edition-image.tsx';
import { usePictureHosts } from '../../ui/picture-hosts-context.ts';
import { useWords } from '../../words/words-context.ts';
import styles from './article-figure.module.css';

type Props = {
  readonly image: Image;
  readonly lang: string;
  /** Where the article comes from: its page shows the picture that the edition does not have. */
  readonly pageUrl: string | undefined;
  readonly priority?: boolean;
};

/** A picture that may be shown with its caption; of any other picture the caption only, and where to see it. */
export function ArticleFigure({ image, lang, pageUrl, priority = false }: Props) {
  const { article: words } = useWords();
  const isHere = usePictureAddress(image) !== undefined;
  const { offer } = usePictureHosts();
  const caption = image.caption ?? (isHere ? undefined : image.alternativeText);
  const elsewhere = isHere ? undefined : (image.url ?? pageUrl);
  if (!isHere && !caption && !elsewhere) return null;
  return (
    <figure className={isHere ? styles.figure : styles.absent}>
      <EditionImage
        image={image}
        lang={lang}
        priority={priority}
        sizes="(min-width: 40rem) 38rem, 100vw"
      />
      {caption || image.creditText || elsewhere ? (
        <figcaption>
          {isHere || elsewhere ? null : `${words.imageLeftOut} `}
          {caption ? <span lang={lang}>{caption} </span> : null}
          {image.creditText ? <span lang={lang}>{image.creditText} </span> : null}
          {elsewhere ? (
            <a href={elsewhere} rel="noopener noreferrer">
              {words.imageElsewhere}
            </a>
          ) : null}
          {!isHere && image.url !== undefined ? offer?.(image.url) : null}
        </figcaption>
      ) : null}
    </figure>
  );
}
