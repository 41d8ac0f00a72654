import { QueryClient } from '@tanstack/react-query';
import { failureOf } from '../data/load-error.ts';

const RETRIES = 2;

/** The cache of everything that was loaded. Only what may succeed the next time is asked again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        gcTime: 60 * 60 * 1000,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (count, error) => count < RETRIES && mayPass(error),
      },
    },
  });
}

function mayPass(error: Error): boolean {
  const failure = failureOf(error);
  switch (failure.kind) {
    case 'offline':
      return true;
    case 'server':
      return failure.status >= 500 || failure.status === 429;
    case 'not-found':
    case 'withdrawn':
    case 'broken':
    case 'site':
      return false;
  }
}
