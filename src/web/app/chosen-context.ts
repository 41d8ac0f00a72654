import { createContext, useContext } from 'react';
import type { Chosen } from '../data/preferences.ts';

/** What the reader has chosen, and how other choices take effect; `useChoose` keeps them too. */
export type ChosenAccess = {
  readonly chosen: Chosen;
  /** False where the words of the chosen language could not be fetched: those of the page stay. */
  readonly adopt: (next: Chosen) => Promise<boolean>;
};

/** The app's root provides it. */
export const ChosenContext = createContext<ChosenAccess>({
  chosen: {},
  adopt: async () => true,
});

/** What the reader has chosen, and how other choices take effect. */
export const useChosen = (): ChosenAccess => useContext(ChosenContext);
