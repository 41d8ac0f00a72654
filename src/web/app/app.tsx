import type { QueryClient } from '@tanstack/react-query';
import { RouterProvider, type RouterProviderProps } from 'react-router-dom';
import type { Words } from '../words/indonesian.ts';
import { AppFrame } from './app-frame.tsx';

type Props = {
  readonly client: QueryClient;
  readonly router: RouterProviderProps['router'];
  readonly words: Words;
};

/** The app: its data, its words, its routes. */
export function App({ client, router, words }: Props) {
  return (
    <AppFrame client={client} words={words}>
      <RouterProvider router={router} />
    </AppFrame>
  );
}
