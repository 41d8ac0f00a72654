import { createContext, useContext } from 'react';
import { defaultPreferences, type Preferences } from '../data/preferences.ts';

/** The reader's choices and how to change them. */
export type PreferencesAccess = {
  readonly preferences: Preferences;
  readonly change: (next: Preferences) => void;
};

/** The app's root provides it. */
export const PreferencesContext = createContext<PreferencesAccess>({
  preferences: defaultPreferences,
  change: () => undefined,
});

/** The reader's choices and how to change them. */
export function usePreferences(): PreferencesAccess {
  return useContext(PreferencesContext);
}
