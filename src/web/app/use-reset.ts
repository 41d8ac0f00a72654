import { useState } from 'react';
import { asMade, type Preferences } from '../data/choices.ts';
import type { Chooser } from './use-choose.ts';

/** Takes back every choice of looks; `undo` is there as long as nothing was chosen since. */
export function useReset({ preferences, choose }: Chooser) {
  const [before, setBefore] = useState<Preferences>();
  const reset = () => {
    setBefore(preferences);
    choose(asMade);
  };
  const undo = () => {
    if (before) choose(before);
    setBefore(undefined);
  };
  return { reset, undo: before && looksAsMade(preferences) ? undo : undefined };
}

function looksAsMade(preferences: Preferences): boolean {
  const { language: _language, singleKeys: _singleKeys, ...looks } = preferences;
  return JSON.stringify(looks) === JSON.stringify(asMade);
}
