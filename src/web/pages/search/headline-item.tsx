import { memo } from 'react';
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
    readonly inLanguage?: string;
  };
  /** What of the headline was found. */
  readonly ranges?: readonly Range[];
  readonly link?: typeof hitLink;
};

const nothingFound: readonly Range[] = [];

/** One headline of the search page, with its day and section. */
export const HeadlineItem = memo(function HeadlineItem(props: Props) {
  const { story, ranges = nothingFound, link } = props;
  return (
    <li className={styles.item}>
      <AppLink
        className={styles.headline}
        to={paths.article(story.slug)}
        lang={story.inLanguage}
        {...link}
      >
        <MarkedText text={story.headline} ranges={ranges} />
      </AppLink>
      <StoryMeta story={story} date="day" />
    </li>
  );
}, isSame);

/** Answers come as new objects each time; most of them have rows that stood there before. */
function isSame(one: Props, other: Props): boolean {
  return (
    one.link === other.link &&
    one.story.slug === other.story.slug &&
    one.story.headline === other.story.headline &&
    one.story.datePublished === other.story.datePublished &&
    one.story.articleSection === other.story.articleSection &&
    one.story.inLanguage === other.story.inLanguage &&
    String(placesOf(one)) === String(placesOf(other))
  );
}

const placesOf = ({ ranges = nothingFound }: Props): number[] =>
  ranges.flatMap(({ start, end }) => [start, end]);
