import type { Title } from '../../../core/edition/edition.ts';
import styles from './search-hits.module.css';
import { TitleItem } from './title-item.tsx';

type Props = { readonly heading: string; readonly titles: readonly Title[] };

/** Headlines under a heading, to begin with when nothing is asked yet or nothing was found. */
export function TitleList({ heading, titles }: Props) {
  if (titles.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{heading}</h2>
      <ol className={styles.hits}>
        {titles.map((title) => (
          <TitleItem key={title.slug} title={title} />
        ))}
      </ol>
    </section>
  );
}
