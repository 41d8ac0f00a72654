import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Summary } from '../../../core/edition/edition.ts';
import { save, savedQuery, unsave } from '../../data/saved.ts';
import { storageFailureOf, type StorageFailure } from '../../data/storage-error.ts';
import { StorageNotice } from '../../ui/storage-notice.tsx';
import { useWords } from '../../words/words-context.ts';
import styles from './save-button.module.css';

/** Keeps the article on this device, or lets it go. */
export function SaveButton({ summary }: { readonly summary: Summary }) {
  const words = useWords();
  const client = useQueryClient();
  const { data: saved } = useQuery(savedQuery);
  const [failure, setFailure] = useState<StorageFailure>();
  const isSaved = saved?.some((one) => one.summary.slug === summary.slug) ?? false;
  const toggle = async () => {
    try {
      await (isSaved ? unsave(summary.slug) : save(summary));
      setFailure(undefined);
    } catch (error) {
      setFailure(storageFailureOf(error));
    }
    await client.invalidateQueries(savedQuery);
  };
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-pressed={isSaved}
        onClick={() => void toggle()}
      >
        <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
          <path d="M5 2.5h10v15l-5-4-5 4z" stroke="currentColor" strokeWidth="1.6" />
        </svg>
        {words.article.save}
      </button>
      {failure ? (
        <div className={styles.failure}>
          <StorageNotice failure={failure} />
        </div>
      ) : null}
    </>
  );
}
