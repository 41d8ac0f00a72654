import type { Range } from '../../../core/article/article.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { StoryMeta } from '../../ui/story-meta.tsx';
import type { hitLink } from './hit-link.ts';
import { MarkedText } from './marked-text.tsx';
import styles from './result-item.module.css';

type Props = {
  readonly story: {
    readonly slug: string;
    readonly headline: string;
    readonly datePublished?: string;
    readonly articleSection?: string;
  };
  /** What of the headline was found. */
  readonly ranges?: readonly Range[];
  readonly link?: ReturnType<typeof hitLink>;
};

const nothingFound: readonly Range[] = [];

/** One headline of the search page, with its day and section. */
export function HeadlineItem({ story, ranges = nothingFound, link }: Props) {
  return (
    <li className={styles.item}>
      <AppLink className={styles.headline} to={paths.article(story.slug)} {...link}>
        <MarkedText text={story.headline} ranges={ranges} />
      </AppLink>
      <StoryMeta story={story} date="day" />
    </li>
  );
}
