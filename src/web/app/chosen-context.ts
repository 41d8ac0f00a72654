import { createContext, useContext } from 'react';
import type { Chosen } from '../data/preferences.ts';

/** What the reader has chosen, and how other choices take effect; `useChoose` keeps them too. */
export type ChosenAccess = {
  readonly chosen: Chosen;
  readonly adopt: (next: Chosen) => Promise<void>;
};

/** The app's root provides it. */
export const ChosenContext = createContext<ChosenAccess>({
  chosen: {},
  adopt: async () => undefined,
});

/** What the reader has chosen, and how other choices take effect. */
export const useChosen = (): ChosenAccess => useContext(ChosenContext);
