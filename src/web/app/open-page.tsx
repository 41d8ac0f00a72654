import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { preferredLanguage, readPreferences } from '../data/preferences.ts';
import { loadWords } from '../words/load-words.ts';
import { App } from './app.tsx';
import { fillClient, readPageData, type PageData } from './page-data.ts';
import { createQueryClient } from './query-client.ts';
import { createRouter } from './router.tsx';

type Router = ReturnType<typeof createRouter>;

/**
 * Starts the reader in `root`. A prerendered page is taken over as it stands, in slices, once the code of its route
 * is there; without that it stays what it is. The shell, and a page whose address has a query, are rendered anew.
 */
export async function openPage(root: HTMLElement): Promise<void> {
  const page = readPageData();
  const client = createQueryClient();
  if (page) fillClient(client, page);
  const router = createRouter(client);
  if (!page || !isAsRendered(page)) {
    const words = await loadWords(preferredLanguage(readPreferences(), navigator.languages));
    createRoot(root).render(<App client={client} router={router} words={words} />);
    return;
  }
  const [words, hasRoute] = await Promise.all([loadWords(page.language), routeArrived(router)]);
  if (!hasRoute) return;
  startTransition(() => {
    hydrateRoot(root, <App client={client} router={router} words={words} />);
  });
}

function isAsRendered({ path }: PageData): boolean {
  return location.pathname === path && location.search === '';
}

/** Resolves once the router knows whether the code of the first route is there. */
function routeArrived(router: Router): Promise<boolean> {
  return new Promise((resolve) => {
    const look = ({ initialized, errors }: Router['state']) => {
      if (initialized) resolve(errors === null);
    };
    router.subscribe(look);
    look(router.state);
  });
}
