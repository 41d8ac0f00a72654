import type { Page } from 'playwright-core';
import { parseEdition } from '../../src/core/edition/parse-edition.ts';
import { paths } from '../../src/web/paths.ts';
import { deviceWords } from '../../src/web/words/device-words.ts';
import { indonesian, type Words } from '../../src/web/words/indonesian.ts';
import { siteWords } from '../../src/web/words/site-words.ts';
import { site, visit } from './reader.ts';
import { dam } from './sample.ts';
import { speakerOfDam } from './served-sample.ts';

/** The kinds of page that the reader has. */
export const kindsOfPage = [
  'front',
  'page of the list',
  'section',
  'article',
  'search',
  'people',
  'person',
  'story',
  'saved',
  'history',
  'filters',
  'about',
  'open a site',
  'not found',
] as const;
export type KindOfPage = (typeof kindsOfPage)[number];

/** The address of a page, and how to tell that it is all there. */
type KnownPage = readonly [address: string, isThere: (page: Page) => Promise<void>];

/** Goes to a page of a kind, and waits until it is all there in its reader's language. */
export async function show(page: Page, kind: KindOfPage, words = indonesian): Promise<void> {
  const [address, isThere] = await pageOf(kind, words);
  await visit(page, address);
  await isThere(page);
  await page.getByRole('link', { name: words.shell.latest, exact: true }).waitFor();
  await page.evaluate(() => document.fonts.ready);
}

async function pageOf(kind: KindOfPage, words: Words): Promise<KnownPage> {
  const language = words.language === 'en' ? 'en' : 'id';
  switch (kind) {
    case 'front':
      return ['/', hasLink(dam.headline)];
    case 'page of the list':
      return [paths.page(await newestLeaf()), hasLink(dam.headline)];
    case 'section':
      return [paths.section(dam.section), hasLink(dam.headline)];
    case 'article':
      return [dam.address, hasText(dam.lastWords)];
    case 'search':
      return [paths.search('bendungan selo'), hasLink(dam.headline)];
    case 'people':
      return [paths.people(), hasLink(dam.speaker)];
    case 'person':
      return [paths.person(await speakerOfDam()), hasText(dam.firstWords)];
    case 'story':
      return [paths.story(dam.slug), hasLink(dam.headline)];
    case 'saved':
      return [paths.saved(), hasText(deviceWords[language].savedList.lead)];
    case 'history':
      return [paths.history(), hasText(deviceWords[language].data.lead)];
    case 'filters':
      return [paths.filters(), hasText(deviceWords[language].data.lead)];
    case 'about':
      return [paths.about(), hasText('SIL Open Font License')];
    case 'open a site':
      return [paths.site(), hasText(siteWords[language].address)];
    case 'not found':
      return ['/tidak/ada', hasText(words.failure.notFound)];
  }
}

async function newestLeaf(): Promise<string> {
  const response = await fetch(`${site}/edition/edition.json`);
  const parsed = parseEdition(await response.json());
  if (parsed.kind === 'broken') throw new Error(`The sample edition is broken: ${parsed.reason}`);
  return parsed.value.newest;
}

function hasLink(name: string) {
  return (page: Page) => page.getByRole('main').getByRole('link', { name }).first().waitFor();
}

function hasText(text: string) {
  return (page: Page) => page.getByRole('main').getByText(text).first().waitFor();
}
