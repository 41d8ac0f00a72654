import type { MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { useMuteWords } from '../../words/mute-words.ts';
import styles from './muted-note.module.css';

type Props = { readonly reason: string; readonly onShow: () => void };

/** Lies over a story that is muted, and says what hides it. */
export function MutedNote({ reason, onShow }: Props) {
  const words = useMuteWords();
  const show = ({ currentTarget }: MouseEvent) => {
    const row = currentTarget.closest('p')?.parentElement;
    flushSync(onShow);
    row?.querySelector('a')?.focus();
  };
  return (
    <p className={styles.note}>
      <span>{words.hiddenBy(reason)}</span>
      <button type="button" aria-label={words.showOne(reason)} onClick={show}>
        {words.show}
      </button>
    </p>
  );
}
