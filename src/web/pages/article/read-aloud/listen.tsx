import { useRef, useState, type ComponentType } from 'react';
import type { Article } from '../../../../core/article/article.ts';
import { useListenWords } from '../../../words/listen-words.ts';
import styles from './listen.module.css';
import { useVoice } from './use-voice.ts';

/** What the player needs. */
export type PlayerProps = {
  readonly article: Article;
  readonly voice: SpeechSynthesisVoice;
  readonly onClose: () => void;
};

/** Offers to read an article aloud where the browser has a voice for its language; the player comes when it is asked for. */
export function Listen({ article }: { readonly article: Article }) {
  const words = useListenWords();
  const voice = useVoice(article.inLanguage);
  const button = useRef<HTMLButtonElement>(null);
  const [player, setPlayer] = useState<{ readonly Player: ComponentType<PlayerProps> }>();
  const [isFailed, setIsFailed] = useState(false);
  if (!voice) return null;
  const open = () => {
    setIsFailed(false);
    import('./player.tsx').then(setPlayer, () => setIsFailed(true));
  };
  const close = () => {
    setPlayer(undefined);
    button.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.listen}
        aria-pressed={player !== undefined}
        onClick={player ? close : open}
      >
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <path
            d="M3 8v4h3l4 3.5v-11L6 8zM13 7.2a4 4 0 0 1 0 5.6M15.3 4.9a7.2 7.2 0 0 1 0 10.2"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinejoin="round"
            strokeLinecap="round"
          />
        </svg>
        {words.listen}
      </button>
      {isFailed ? (
        <p className={styles.failed} role="alert">
          {words.failedToLoad}
        </p>
      ) : null}
      {player ? <player.Player article={article} voice={voice} onClose={close} /> : null}
    </>
  );
}
