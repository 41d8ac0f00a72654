import type { Edition, Summary } from '../../../core/edition/edition.ts';
import { NewsTime } from '../../ui/news-time.tsx';
import { SectionStrip } from '../../ui/section-strip.tsx';
import styles from './nameplate.module.css';

type Props = {
  readonly edition: Edition | undefined;
  readonly summaries: readonly Summary[];
};

/** The head of the front page: the edition's name as a newspaper prints it, the day, the sections. */
export function Nameplate({ edition, summaries }: Props) {
  const newest = summaries.find(({ datePublished }) => datePublished)?.datePublished;
  return (
    <div className={styles.nameplate}>
      <h1 tabIndex={-1} className={styles.name} lang={edition?.inLanguage}>
        {edition?.name}
      </h1>
      {edition?.articles === 0 ? null : (
        <div className={styles.strip}>
          <p className={styles.day}>{newest ? <NewsTime date={newest} format="day" /> : null}</p>
          <SectionStrip edition={edition} />
        </div>
      )}
    </div>
  );
}
