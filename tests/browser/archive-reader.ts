import type { Page } from 'playwright-core';
import { anArchive, anArticleOf, personFiles, ratna } from '../web/person/archive.ts';
import { withoutPages } from './reader.ts';

/** Has Ratna’s page show more quotes than the sample edition has of hers, and their articles what they are from. */
export async function withArchive(page: Page): Promise<void> {
  const files = personFiles(anArchive());
  await withoutPages(page);
  await page.route(`**/edition/people/${ratna.id}/*`, (route) => {
    const path = new URL(route.request().url()).pathname.replace('/edition/', '');
    return route.fulfill({ json: files.get(path) });
  });
  await page.route('**/edition/articles/kabar-musim-*', (route) => {
    const quote = anArchive().find(({ slug }) => route.request().url().includes(`/${slug}.json`));
    return quote
      ? route.fulfill({ json: anArticleOf(quote, 'Nelayan') })
      : route.fulfill({ status: 404 });
  });
}
