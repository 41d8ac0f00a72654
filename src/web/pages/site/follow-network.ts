import type { QueryClient } from '@tanstack/react-query';
import { latestEditionQuery } from '../../data/queries.ts';

/** Asks a site again when the network is back: for what did not come, and whether there is something new; returns how to stop. */
export function followNetwork(client: QueryClient): () => void {
  const askAgain = (): void => {
    for (const query of client.getQueryCache().findAll({ type: 'active' })) {
      if (query.state.status === 'error') query.fetch().catch(ignore);
    }
    void client.refetchQueries({ queryKey: latestEditionQuery.queryKey });
  };
  addEventListener('online', askAgain);
  return () => removeEventListener('online', askAgain);
}

/** The page says what is the matter. */
const ignore = (): void => undefined;
