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

/** Lets the reader choose. `isKept` is false once the browser would not store a choice. */
export function useChoose(): Chooser & { readonly isKept: boolean } {
  const { chosen, adopt } = useChosen();
  const preferences = useMemo(() => preferencesOf(chosen), [chosen]);
  const [isKept, setIsKept] = useState(true);
  const choose = (part: Partial<Preferences>) => {
    const next = withChoices(chosen, part);
    showChoices(next);
    setIsKept(keepChoices(next));
    void adopt(next);
  };
  return { preferences, choose, isKept };
}
