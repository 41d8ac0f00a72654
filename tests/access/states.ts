import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../src/web/data/preferences.ts';
import { paths } from '../../src/web/paths.ts';
import { english } from '../../src/web/words/english.ts';
import { indonesian, type Words } from '../../src/web/words/indonesian.ts';
import { keyboardWords } from '../../src/web/words/keyboard-words.ts';
import { paletteWords } from '../../src/web/words/palette-words.ts';
import { personWords } from '../../src/web/words/person-words.ts';
import { quoteWords } from '../../src/web/words/quote-words.ts';
import { searchWords } from '../../src/web/words/search-words.ts';
import { withArchive } from '../browser/archive-reader.ts';
import { press, pressUntil } from '../browser/keyboard.ts';
import { visit } from '../browser/reader.ts';
import { dam } from '../browser/sample.ts';
import { ratna } from '../web/person/archive.ts';

/** What one comes to on a page by doing something there. */
export const states = {
  'display settings': async (page, language) => {
    const { shell } = wordsOf(language);
    await visit(page, '/');
    await press(page.getByRole('button', { name: shell.settings }));
    await page.getByRole('dialog', { name: shell.settings }).waitFor();
  },
  'list of shortcuts': async (page, language) => {
    await visit(page, '/');
    await pressUntil('?', page.getByRole('dialog', { name: keyboardWords[language].title }));
  },
  'command palette': async (page, language) => {
    await visit(page, dam.address);
    const { hint } = paletteWords[language];
    await pressUntil('Control+k', page.getByRole('combobox', { name: hint }));
    await page.keyboard.type('ratna');
    await page.getByRole('option', { name: dam.speaker }).waitFor();
  },
  'ways to pass an article on': async (page, language) => {
    await visit(page, dam.address);
    const { share } = wordsOf(language).article;
    await press(page.getByRole('button', { name: share }));
    await page.getByRole('dialog', { name: quoteWords[language].article.title }).waitFor();
  },
  'details of a quote': async (page, language) => {
    const words = quoteWords[language];
    const sheet = await openSheet(page, language);
    await sheet.getByText(words.why).click();
    await sheet.getByText(words.report.title).click();
    await sheet.getByRole('radio').first().check();
  },
  'card of a quote': async (page, language) => {
    const { card } = quoteWords[language];
    const sheet = await openSheet(page, language);
    await sheet.getByRole('button', { name: card.make }).click();
    await page.getByRole('button', { name: card.download }).waitFor();
  },
  'quotes only': async (page) => {
    await visit(page, paths.quotesOnly(dam.slug));
    await page.getByRole('heading', { level: 2, name: dam.speaker }).first().waitFor();
  },
  'then and now': async (page, language) => {
    await withArchive(page);
    await visit(page, `${paths.person(ratna.id)}?then=2019&now=2025&section=pesisir`);
    await page.getByRole('heading', { name: personWords[language].comparison.title }).waitFor();
  },
  'quotes of a year': async (page, language) => {
    await withArchive(page);
    await visit(page, `${paths.person(ratna.id)}?q=musim&year=2024`);
    await page.getByText(personWords[language].person.filtered(21, 130)).first().waitFor();
  },
  'people of a letter': async (page) => {
    await visit(page, `${paths.people()}?order=name&letter=R`);
    await page.getByRole('button', { name: /^R, / }).waitFor();
  },
  'quotes found': async (page, language) => {
    const words = searchWords[language];
    await visit(page, '/search?q=air&in=quotes');
    const results = page.getByRole('region', { name: words.results });
    await results.getByRole('link', { name: dam.speaker }).first().waitFor();
    await page.getByText(words.help.title).click();
  },
  'most words found': async (page, language) => {
    await visit(page, '/search?q=bendumgan+xylofon');
    await page.getByText(searchWords[language].mostWords).waitFor();
  },
} as const satisfies Record<string, (page: Page, language: Language) => Promise<void>>;

/** The words of a language of the reader. */
export function wordsOf(language: Language): Words {
  return language === 'id' ? indonesian : english;
}

async function openSheet(page: Page, language: Language): Promise<Locator> {
  await visit(page, dam.address);
  const quote = page.getByRole('button', {
    name: wordsOf(language).article.saidBy(dam.speaker),
  });
  await press(quote.first());
  const sheet = page.getByRole('dialog', { name: dam.speaker });
  await sheet.getByText(dam.firstWords).first().waitFor();
  return sheet;
}
