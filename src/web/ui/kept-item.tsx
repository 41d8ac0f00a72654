import type { ReactNode } from 'react';
import styles from './kept-item.module.css';

/** What the button that removes something, and brings it back, is called; `Of` names what. */
export type KeepWords = {
  readonly remove: string;
  readonly undo: string;
  readonly removeOf: (name: string) => string;
  readonly undoOf: (name: string) => string;
};

type Props = {
  readonly name: string;
  readonly words: KeepWords;
  readonly isRemoved: boolean;
  readonly onKeep: (keep: boolean) => void;
  readonly children: ReactNode;
};

/** One thing of a list with the button that removes it, and then brings it back: the same, so the focus stays. */
export function KeptItem({ name, words, isRemoved, onKeep, children }: Props) {
  return (
    <li className={isRemoved ? styles.removed : styles.item}>
      <div className={styles.story}>{children}</div>
      <button
        type="button"
        className={styles.button}
        aria-label={isRemoved ? words.undoOf(name) : words.removeOf(name)}
        onClick={() => onKeep(isRemoved)}
      >
        {isRemoved ? words.undo : words.remove}
      </button>
    </li>
  );
}
