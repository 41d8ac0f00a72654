import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import {
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { preferredLanguage, storedChoices, type Chosen } from '../data/preferences.ts';
import type { Words } from '../words/indonesian.ts';
import { loadWords } from '../words/load-words.ts';
import { WordsContext } from '../words/words-context.ts';
import { ChosenContext } from './chosen-context.ts';

/** The moment from which the reader answers; before it, links are links and buttons do nothing. */
export const INTERACTIVE = 'kutip:interactive';

type Props = {
  readonly client: QueryClient;
  /** The words to begin with: those of the prerendered page, where there is one. */
  readonly words: Words;
  readonly children: ReactNode;
};

/**
 * What stands around the routes: the app's data, the reader's choices, the words. The first render is that of a
 * prerendered page, which knows nobody's choices; they take effect right after it.
 */
export function AppFrame({ client, words: first, children }: Props) {
  const [chosen, setChosen] = useState<Chosen>({});
  const [words, setWords] = useState(first);
  const wanted = useRef<string>(undefined);
  const adopt = useCallback(async (next: Chosen) => {
    setChosen(next);
    const language = preferredLanguage(next, navigator.languages);
    wanted.current = language;
    if (document.documentElement.lang === language) return true;
    const others = await loadWords(language).catch(() => undefined);
    // While they came another may have been chosen.
    if (wanted.current !== language) return true;
    if (others) startTransition(() => setWords(others));
    return others !== undefined;
  }, []);
  // Before the words are painted: a language that is set has the whole page styled, even when it is the same.
  useLayoutEffect(() => {
    const page = document.documentElement;
    if (page.lang !== words.language) page.lang = words.language;
  }, [words]);
  useEffect(() => {
    performance.mark(INTERACTIVE);
    startTransition(() => void adopt(storedChoices()));
  }, [adopt]);
  return (
    <QueryClientProvider client={client}>
      <ChosenContext value={{ chosen, adopt }}>
        <WordsContext value={words}>{children}</WordsContext>
      </ChosenContext>
    </QueryClientProvider>
  );
}
