import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Article } from '../../../../core/article/article.ts';
import { isSamePlace } from '../../../../core/read-aloud/skip.ts';
import type { SpokenPlace, Utterance } from '../../../../core/read-aloud/utterance.ts';
import { utterancesOf } from '../../../../core/read-aloud/utterances.ts';
import { createSpeech, type Speech, type SpeechState } from './speech.ts';
import { readSpeed } from './speeds.ts';

/** An article being read: how far it is, and what is being said. */
export type Reading = {
  readonly speech: Speech;
  readonly state: SpeechState;
  readonly utterance: Utterance | undefined;
  /** The same object for all parts of a sentence. */
  readonly place: SpokenPlace | undefined;
};

/** Reads an article aloud from the moment that this is first used until it is not, or the page is left. */
export function useSpeech(article: Article, voice: SpeechSynthesisVoice): Reading {
  const [utterances] = useState(() => samePlaces(utterancesOf(article)));
  const [speech] = useState(() => createSpeech(utterances, voice, readSpeed()));
  const state = useSyncExternalStore(speech.follow, speech.state);
  useEffect(() => {
    speech.play();
    addEventListener('pagehide', speech.pause);
    return () => {
      removeEventListener('pagehide', speech.pause);
      speech.pause();
    };
  }, [speech]);
  const utterance = utterances[state.index];
  return { speech, state, utterance, place: utterance?.place };
}

function samePlaces(utterances: readonly Utterance[]): Utterance[] {
  const all: Utterance[] = [];
  for (const utterance of utterances) {
    const last = all.at(-1);
    const isSame = isSamePlace(last?.place, utterance.place);
    all.push(last && isSame ? { ...utterance, place: last.place } : utterance);
  }
  return all;
}
