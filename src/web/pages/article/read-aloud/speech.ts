import { skipTo, type Skip } from '../../../../core/read-aloud/skip.ts';
import type { Utterance } from '../../../../core/read-aloud/utterance.ts';
import { speakOnce, type Outcome } from './speak-once.ts';

/** Where the reading is, and whether it goes on. */
export type SpeechState = {
  readonly status: 'speaking' | 'paused' | 'ended' | 'failed';
  readonly index: number;
};

/** An article that is read aloud. */
export type Speech = {
  readonly state: () => SpeechState;
  /** Goes on from where it is; from the start where it had ended. */
  readonly play: () => void;
  readonly pause: () => void;
  readonly skip: (skip: Skip) => void;
  readonly setRate: (rate: number) => void;
  /** Is told of every change; returns how to stop that. */
  readonly follow: (changed: () => void) => () => void;
};

/** A quotation is heard by its pitch, as one who reads to others would do it. */
const QUOTED_PITCH = 1.12;

/** There is nothing to silence. */
const silent = (): void => undefined;

/**
 * Reads utterances one at a time: the browser never has more than one to say, so that skipping, another speed and a
 * pause need nothing of its queue. A pause is an end, and going on begins the same utterance again: the browsers' own
 * `pause` does not work on Android, and ends after some seconds elsewhere.
 */
export function createSpeech(
  utterances: readonly Utterance[],
  voice: SpeechSynthesisVoice,
  firstRate: number,
): Speech {
  let state: SpeechState = { status: 'paused', index: 0 };
  let rate = firstRate;
  let hush = silent;
  const followers = new Set<() => void>();

  const change = (next: SpeechState) => {
    state = next;
    for (const tell of followers) tell();
  };
  const pauseAt = (index: number) => {
    hush();
    change({ status: 'paused', index });
  };
  const say = (index: number) => {
    const utterance = utterances[index];
    if (!utterance) return change({ status: 'ended', index: Math.max(0, utterances.length - 1) });
    const pitch = utterance.quote !== undefined && !utterance.isAnnouncement ? QUOTED_PITCH : 1;
    change({ status: 'speaking', index });
    hush = speakOnce({ text: utterance.text, voice, rate, pitch }, (outcome) => {
      hush = silent;
      heard(outcome, index);
    });
  };
  const heard = (outcome: Outcome, index: number) => {
    if (outcome === 'done') say(index + 1);
    else change({ status: outcome === 'silenced' ? 'paused' : 'failed', index });
  };
  const sayInstead = (index: number) => {
    hush();
    say(index);
  };
  return {
    state: () => state,
    play: () => sayInstead(state.status === 'ended' ? 0 : state.index),
    pause: () => pauseAt(state.index),
    skip: (skip) => {
      const index = skipTo(utterances, state.index, skip);
      if (index === undefined) return;
      if (state.status === 'speaking') sayInstead(index);
      else pauseAt(index);
    },
    setRate: (next) => {
      rate = next;
      if (state.status === 'speaking') sayInstead(state.index);
    },
    follow: (changed) => {
      followers.add(changed);
      return () => followers.delete(changed);
    },
  };
}
