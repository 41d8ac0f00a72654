import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { visitToContinue, type Visit } from '../../../core/reading/visit.ts';
import { putVisits } from '../../data/memory/history.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { useReadingWords } from '../../words/reading-words.ts';
import styles from './continue-reading.module.css';

/** Offers to go on with the article that was left last, at the foot of the window: the page below stays as it is. */
export function ContinueReading({ visits }: { readonly visits: readonly Visit[] }) {
  const client = useQueryClient();
  const words = useReadingWords();
  const [now] = useState(Date.now);
  const visit = visitToContinue(visits, now);
  if (!visit) return null;
  const { summary, progress } = visit;
  const decline = () => {
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    void putVisits(client, [{ ...visit, isDeclined: true }]);
  };
  return (
    <aside className={styles.bar} aria-label={words.continue}>
      <AppLink className={styles.link} to={paths.article(summary.slug)}>
        <span className={styles.label}>
          {words.continue} · {Math.round(progress * 100)}%
        </span>
        <span className={styles.headline} lang={summary.inLanguage}>
          {summary.headline}
        </span>
      </AppLink>
      <button type="button" className={styles.dismiss} aria-label={words.dismiss} onClick={decline}>
        <span aria-hidden="true">×</span>
      </button>
    </aside>
  );
}
