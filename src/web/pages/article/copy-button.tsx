import { useState } from 'react';
import { useWords } from '../../words/words-context.ts';
import styles from './quote-sheet.module.css';

/** Copies a text; where the browser does not allow it, shows it to be copied by hand. */
export function CopyButton({ text }: { readonly text: string }) {
  const { article: words } = useWords();
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <>
      <div className={styles.copying}>
        <button type="button" className={styles.copy} onClick={() => void copy()}>
          {words.copy}
        </button>
        <p className={styles.outcome} role="status">
          {outcome === 'copied' ? words.copied : outcome === 'refused' ? words.copyFailed : ''}
        </p>
      </div>
      {outcome === 'refused' ? (
        <textarea
          className={styles.byHand}
          readOnly
          rows={5}
          value={text}
          aria-label={words.copy}
        />
      ) : null}
    </>
  );
}
