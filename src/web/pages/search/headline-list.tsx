import type { Summary } from '../../../core/edition/edition.ts';
import { HeadlineItem } from './headline-item.tsx';
import styles from './search-hits.module.css';

type Props = { readonly heading: string; readonly stories: readonly Summary[] };

/** Headlines under a heading, to begin with when nothing is asked yet or nothing was found. */
export function HeadlineList({ heading, stories }: Props) {
  if (stories.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{heading}</h2>
      <ol className={styles.hits}>
        {stories.map((story) => (
          <HeadlineItem key={story.slug} story={story} />
        ))}
      </ol>
    </section>
  );
}
