import { useMemo, useState } from 'react';
import {
  keepChoices,
  preferencesOf,
  showChoices,
  withChoices,
  type Preferences,
} from '../data/choices.ts';
import { useChosen } from './chosen-context.ts';

/** The reader's choices, and a way to change some of them: at once and, where the browser allows it, for good. */
export type Chooser = {
  readonly preferences: Preferences;
  readonly choose: (part: Partial<Preferences>) => void;
};

/** What the last choice lacks: the browser did not store it, or the words of its language could not be fetched. */
export type Lack = 'notKept' | 'notTranslated';

/** Lets the reader choose, and says what the last choice lacks. */
export function useChoose(): Chooser & { readonly lack: Lack | undefined } {
  const { chosen, adopt } = useChosen();
  const preferences = useMemo(() => preferencesOf(chosen), [chosen]);
  const [lack, setLack] = useState<Lack>();
  const choose = (part: Partial<Preferences>) => {
    const next = withChoices(chosen, part);
    showChoices(next);
    const unkept = keepChoices(next) ? undefined : 'notKept';
    setLack(unkept);
    void adopt(next).then((isAdopted) => setLack(isAdopted ? unkept : 'notTranslated'));
  };
  return { preferences, choose, lack };
}
