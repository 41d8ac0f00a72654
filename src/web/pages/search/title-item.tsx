import type { KeyboardEvent } from 'react';
import { AppLink } from '../../ui/app-link.tsx';
import type { Range } from '../../../core/article/article.ts';
import type { Title } from '../../../core/edition/edition.ts';
import { paths } from '../../paths.ts';
import { StoryMeta } from '../../ui/story-meta.tsx';
import { MarkedText } from './marked-text.tsx';
import styles from './title-item.module.css';

type Props = {
  readonly title: Title;
  /** What of the headline was found. */
  readonly ranges?: readonly Range[];
  readonly onKeyDown?: (event: KeyboardEvent) => void;
};

const nothingFound: readonly Range[] = [];

/** One headline of the search page, with its day and section. */
export function TitleItem({ title, ranges = nothingFound, onKeyDown }: Props) {
  const { slug, headline } = title;
  return (
    <li className={styles.item}>
      <AppLink className={styles.headline} to={paths.article(slug)} onKeyDown={onKeyDown}>
        <MarkedText text={headline} ranges={ranges} />
      </AppLink>
      <StoryMeta story={title} date="day" />
    </li>
  );
}
