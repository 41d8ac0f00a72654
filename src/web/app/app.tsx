import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { RouterProvider, type RouterProviderProps } from 'react-router-dom';
import { preferredLanguage, readPreferences, writePreferences } from '../data/preferences.ts';
import type { Preferences } from '../data/preferences.ts';
import type { Words } from '../words/indonesian.ts';
import { loadWords } from '../words/load-words.ts';
import { WordsContext } from '../words/words-context.ts';
import { PreferencesContext } from './preferences-context.ts';

type Props = {
  readonly client: QueryClient;
  readonly router: RouterProviderProps['router'];
  readonly words: Words;
};

/** The app: its data, its words, its routes. */
export function App({ client, router, words: first }: Props) {
  const [preferences, setPreferences] = useState(readPreferences);
  const [words, setWords] = useState(first);
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);
  const change = async (next: Preferences) => {
    setPreferences(next);
    writePreferences(next);
    setWords(await loadWords(preferredLanguage(next, navigator.languages)));
  };
  return (
    <QueryClientProvider client={client}>
      <PreferencesContext value={{ preferences, change: (next) => void change(next) }}>
        <WordsContext value={words}>
          <RouterProvider router={router} />
        </WordsContext>
      </PreferencesContext>
    </QueryClientProvider>
  );
}
