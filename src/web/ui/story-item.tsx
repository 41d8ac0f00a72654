import { AppLink } from './app-link.tsx';
import type { Summary } from '../../core/edition/edition.ts';
import { paths } from '../paths.ts';
import type { DateStyle } from '../words/format-date.ts';
import { EditionImage, usePictureAddress } from './edition-image.tsx';
import { StoryMeta } from './story-meta.tsx';
import styles from './story-item.module.css';

type Props = {
  readonly summary: Summary;
  readonly date: DateStyle;
  /** The rank of its headline on the page. */
  readonly heading?: 'h2' | 'h3';
  /** The section that the list is of: its name is not said again. */
  readonly within?: string | undefined;
  /** Whether its picture stands beside it, small. */
  readonly thumbnail?: boolean;
};

/** One story of a list: headline, standfirst, small print; all of it leads to the article. */
export function StoryItem(props: Props) {
  const { summary, date, heading: Heading = 'h3', within, thumbnail = false } = props;
  const { slug, headline, description, inLanguage, image } = summary;
  const picture = usePictureAddress(image);
  return (
    <article className={styles.story}>
      <div className={styles.text}>
        <Heading className={styles.headline} lang={inLanguage}>
          <AppLink to={paths.article(slug)}>{headline}</AppLink>
        </Heading>
        {description ? (
          <p className={styles.standfirst} lang={inLanguage}>
            {description}
          </p>
        ) : null}
        <StoryMeta story={summary} date={date} within={within} />
      </div>
      {thumbnail && image && picture !== undefined ? (
        <div className={styles.thumbnail}>
          <EditionImage image={{ ...image, alternativeText: '' }} sizes="9rem" />
        </div>
      ) : null}
    </article>
  );
}
