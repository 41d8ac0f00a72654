import type { QueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { createPath, RouterProvider, type RouterProviderProps } from 'react-router-dom';
import { nextTask } from '../data/next-task.ts';
import { isStill } from '../ui/is-still.ts';
import { FollowContext } from '../ui/follow-context.ts';
import type { Words } from '../words/indonesian.ts';
import { AppFrame } from './app-frame.tsx';

type Props = {
  readonly client: QueryClient;
  readonly router: RouterProviderProps['router'];
  readonly words: Words;
};

/** How the router draws what is not to be drawn bit by bit: the package's own way, React DOM's, is meant for a click. */
const AT_ONCE = { flushSync: (draw: () => void) => draw() };

/** The app: its data, its words, its routes. */
export function App({ client, router, words }: Props) {
  // What is shown already is no new entry of the history, as with any link of a page. Only a page that fades in has to
  // be drawn bit by bit; any other is drawn at once, but after the click itself, in which React would do before the
  // paint what it otherwise does after it.
  const follow = useCallback(
    async (address: string) => {
      const flushSync = isStill();
      if (flushSync) await nextTask();
      const shown = createPath(router.state.location).slice(import.meta.env.BASE_URL.length - 1);
      void router.navigate(address, { replace: (shown || '/') === address, flushSync });
    },
    [router],
  );
  return (
    <AppFrame client={client} words={words}>
      <FollowContext value={follow}>
        <RouterProvider router={router} {...AT_ONCE} />
      </FollowContext>
    </AppFrame>
  );
}
