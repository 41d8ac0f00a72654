import type { Ref } from 'react';
import { useListenWords } from '../../../words/listen-words.ts';
import { PlayerButton } from './player-button.tsx';
import styles from './player.module.css';
import type { Speech } from './speech.ts';

type Props = {
  readonly speech: Speech;
  readonly isSpeaking: boolean;
  /** The button in the middle, which pauses and goes on. */
  readonly ref: Ref<HTMLButtonElement>;
};

/** From sentence to sentence, from quotation to quotation, and a pause. */
export function PlayerControls({ speech, isSpeaking, ref }: Props) {
  const words = useListenWords();
  const way = (skip: 'previousQuote' | 'previousSentence' | 'nextSentence' | 'nextQuote') => (
    <PlayerButton icon={skip} label={words[skip]} onPress={() => speech.skip(skip)} />
  );
  return (
    <div className={styles.controls}>
      {way('previousQuote')}
      {way('previousSentence')}
      <PlayerButton
        ref={ref}
        icon={isSpeaking ? 'pause' : 'play'}
        label={isSpeaking ? words.pause : words.play}
        onPress={isSpeaking ? speech.pause : speech.play}
      />
      {way('nextSentence')}
      {way('nextQuote')}
    </div>
  );
}
