import { useEffect, useRef } from 'react';
import type { Article } from '../../../../core/article/article.ts';
import type { Utterance } from '../../../../core/read-aloud/utterance.ts';
import { useListenWords, type ListenWords } from '../../../words/listen-words.ts';
import type { PlayerProps } from './listen.tsx';
import { PlayerButton } from './player-button.tsx';
import { PlayerControls } from './player-controls.tsx';
import styles from './player.module.css';
import type { SpeechState } from './speech.ts';
import { SpeedChoice } from './speed-choice.tsx';
import { useMarkedPlace } from './use-marked-place.ts';
import { useSpeech } from './use-speech.ts';

const PLAYER = 'read-aloud';

/** Reads the article aloud, marks what is read, and lets the reader steer. It begins at once. */
export function Player({ article, voice, onClose }: PlayerProps) {
  const words = useListenWords();
  const { speech, state, utterance, place } = useSpeech(article, voice);
  const { isFollowing, toSpoken } = useMarkedPlace(article, place);
  const main = useRef<HTMLButtonElement>(null);
  useEffect(() => main.current?.focus({ preventScroll: true }), []);
  const isSpeaking = state.status === 'speaking';
  useEffect(() => {
    const press = ({ key, target }: KeyboardEvent) => {
      const isHere = target instanceof Element && target.closest(`#${PLAYER}`);
      if (key === 'Escape' && isHere) onClose();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
  return (
    <section id={PLAYER} className={styles.player} aria-label={words.player}>
      <p className={styles.status}>{statusOf(state, utterance, article, words)}</p>
      {state.status === 'failed' ? (
        <p role="alert" className={styles.alert}>
          {words.failed}
        </p>
      ) : null}
      {isFollowing ? null : (
        <button type="button" className={styles.follow} onClick={toSpoken}>
          {words.toSpoken}
        </button>
      )}
      <PlayerControls ref={main} speech={speech} isSpeaking={isSpeaking} />
      <SpeedChoice onChoose={speech.setRate} />
      <PlayerButton icon="stop" label={words.stop} onPress={onClose} />
    </section>
  );
}

/** Who is quoted, or what becomes of the reading. */
function statusOf(
  { status }: SpeechState,
  utterance: Utterance | undefined,
  { quotes, people }: Article,
  words: ListenWords,
): string {
  if (status === 'failed') return '';
  if (status === 'paused') return words.paused;
  if (status === 'ended') return words.ended;
  const quote = quotes.find(({ id }) => id === utterance?.quote);
  if (!quote) return words.reading;
  const speaker = people.find(({ id }) => id === quote.speaker);
  return speaker ? words.quoting(speaker.name) : words.quotingSomeone;
}
