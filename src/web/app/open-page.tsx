import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { preferredLanguage, storedChoices } from '../data/preferences.ts';
import { loadWords } from '../words/load-words.ts';
import { App } from './app.tsx';
import { dropEnding } from './drop-ending.ts';
import { fillClient, readPageData, type PageData } from './page-data.ts';
import { nextTask } from '../data/next-task.ts';
import { createQueryClient } from './query-client.ts';
import { createRouter, createTakenOverRouter } from './router.tsx';

/**
 * Starts the reader in `root`. A prerendered page is taken over as it stands, in slices, once the code of its route
 * is there; without that it stays what it is. The shell, and a page whose address has a query, are rendered anew.
 */
export async function openPage(root: HTMLElement): Promise<void> {
  dropEnding();
  await nextTask();
  const page = readPageData();
  const client = createQueryClient();
  if (page) fillClient(client, page);
  await nextTask();
  if (!page || !isAsRendered(page)) {
    const router = createRouter(client);
    const words = await loadWords(preferredLanguage(storedChoices(), navigator.languages));
    createRoot(root).render(<App client={client} router={router} words={words} />);
    return;
  }
  const words = await loadWords(page.language);
  await nextTask();
  const router = await createTakenOverRouter(client).catch(() => undefined);
  if (!router) return;
  await nextTask();
  startTransition(() => {
    hydrateRoot(root, <App client={client} router={router} words={words} />);
  });
}

/** The words of a quote in an address change nothing of its page. */
function isAsRendered({ path }: PageData): boolean {
  return location.pathname === path && /^(\?said=|$)/.test(location.search);
}
