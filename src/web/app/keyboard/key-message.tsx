import { useEffect, useSyncExternalStore } from 'react';
import { useKeyboardWords, type KeyboardWords } from '../../words/keyboard-words.ts';
import type { Words } from '../../words/indonesian.ts';
import { useWords } from '../../words/words-context.ts';
import styles from '../late-shell.module.css';
import { followOverlay, showOverlay, shownOverlay, type Overlay } from './overlay.ts';

/** How long a message stays, in milliseconds. */
const MOMENT = 6_000;

/** What has come of a shortcut, for a moment; it belongs into a part of the page that is read out when it changes. */
export function KeyMessage() {
  const overlay = useSyncExternalStore(followOverlay, shownOverlay);
  const general = useWords();
  const words = useKeyboardWords();
  const message = overlay && messageOf(overlay, words, general);
  useEffect(() => {
    if (message === undefined) return undefined;
    const timer = setTimeout(showOverlay, MOMENT);
    return () => clearTimeout(timer);
  }, [message]);
  return message === undefined ? null : <p className={styles.notice}>{message}</p>;
}

function messageOf(overlay: Overlay, words: KeyboardWords, { saved }: Words): string | undefined {
  switch (overlay.kind) {
    case 'saved':
      return overlay.isSaved ? words.saved(overlay.headline) : words.unsaved(overlay.headline);
    case 'notSaved':
      return saved[overlay.failure];
    case 'failed':
      return words.failed;
    case 'help':
    case 'palette':
    case 'save':
      return undefined;
  }
}
