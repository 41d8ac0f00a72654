import { createContext, useContext } from 'react';
import type { Words } from './indonesian.ts';

/** The interface's words in the reader's language; the app's root provides them. */
export const WordsContext = createContext<Words | undefined>(undefined);

/** The interface's words. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new TypeError('useWords needs a WordsContext above it');
  return words;
}
