import { useEffect } from 'react';
import { STORAGE_KEY, storedChoices } from '../data/preferences.ts';
import { useChosen } from './chosen-context.ts';

/** Follows what the reader chooses in another tab, which the next choice in this one would else undo. */
export function useChoicesElsewhere(): void {
  const { adopt } = useChosen();
  useEffect(() => {
    const hear = ({ key }: StorageEvent): void => {
      // There is none where all that is stored was removed.
      if (key !== STORAGE_KEY && key !== null) return;
      const chosen = storedChoices();
      // What does not arrive shows from the next page on.
      void adopt(chosen);
      import('../data/choices.ts').then(({ showChoices }) => showChoices(chosen), ignore);
    };
    addEventListener('storage', hear);
    return () => removeEventListener('storage', hear);
  }, [adopt]);
}

const ignore = (): void => undefined;
