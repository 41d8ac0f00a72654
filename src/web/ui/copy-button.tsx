import { useState } from 'react';
import { useQuoteWords } from '../words/use-quote-words.ts';
import styles from './copy-button.module.css';

type Props = {
  readonly text: string;
  /** What the button says where it copies something else than a quote. */
  readonly label?: string;
  readonly className?: string | undefined;
};

/** Copies a text; where the browser does not allow it, shows it to be copied by hand. */
export function CopyButton({ text, label, className = styles.copy }: Props) {
  const words = useQuoteWords();
  const name = label ?? words.copy;
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly isCopied: boolean }>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ text, isCopied: true });
    } catch {
      setOutcome({ text, isCopied: false });
    }
  };
  const own = outcome?.text === text ? outcome : undefined;
  return (
    <>
      <button type="button" className={className} onClick={() => void copy()}>
        {name}
      </button>
      <p className={styles.outcome} role="status">
        {own ? (own.isCopied ? words.copied : words.copyFailed) : ''}
      </p>
      {own?.isCopied === false ? (
        <textarea className={styles.byHand} readOnly rows={5} value={text} aria-label={name} />
      ) : null}
    </>
  );
}
