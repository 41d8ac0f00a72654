import { describe, expect, it } from 'vitest';
import { htmlImporter } from '../../../../src/core/importers/html-importer.ts';
import { readOne } from '../read-source.ts';
import { page } from './ferry-page.ts';

const NEWS = 'Feri Malam Damar Berlayar Lagi';
const NAMED = '<meta property="og:site_name" content="Kabar Selo">';
const shared = (title: string) => `<meta property="og:title" content="${title}">`;

/** The headline of a page with this window's title, these words in its first heading and this head. */
async function headlineOf({ title = '', heading = '', head = '' }) {
  const html = page({ title, head }).replace(/<h1>.*<\/h1>/, heading && `<h1>${heading}</h1>`);
  return (await readOne(htmlImporter, html, 'feri.html')).article.headline;
}

describe('the words of a headline', () => {
  it.each([
    ['soft hyphens', { heading: 'Feri Malam Da&shy;mar Berlayar La&shy;gi' }],
    ['entities written twice', { head: shared('Feri Malam Damar Berlayar&amp;nbsp;Lagi') }],
    ['markup', { head: shared(`&lt;em&gt;Feri Malam&lt;/em&gt; Damar Berlayar Lagi`) }],
    ['a sign with nothing behind it', { title: `${NEWS} -` }],
    ['a mark of what must be paid for', { heading: `<span class="badge">Plus</span> ${NEWS}` }],
    ['what is hidden', { heading: `<span class="sr-only">Artikel premium:</span> ${NEWS}` }],
    ['titles of drawings', { heading: `<svg><title>Plus</title></svg>${NEWS}` }],
    ['a kicker', { heading: `<span class="kicker">Laut</span><span>${NEWS}</span>` }],
    ["the outlet's name before them", { head: NAMED + shared(`Kabar Selo: ${NEWS}`) }],
  ])('are without %s', async (_, parts) => {
    expect((await headlineOf(parts)).replace('\u00a0', ' ')).toBe(NEWS);
  });

  it.each([
    ['lines', 'Feri Malam<br>Damar Berlayar Lagi'],
    ['parts without a space', '<span>Feri Malam</span><span>Damar Berlayar Lagi</span>'],
  ])('are apart where they stand in %s', async (_, heading) => {
    expect(await headlineOf({ heading })).toBe(NEWS);
  });

  it('are whole where a first letter stands in a part of its own', async () => {
    const heading = '<span>F</span><span>eri Malam Damar Berlayar Lagi</span>';
    expect(await headlineOf({ heading })).toBe(NEWS);
  });

  it('are written as where they are not in capitals', async () => {
    const title = `${NEWS} - Kabar Selo`;
    const heading = NEWS.toUpperCase();
    expect(await headlineOf({ heading, title, head: NAMED })).toBe(NEWS);
  });

  it('are not the name that links to the front page', async () => {
    const heading = '<a href="/"><img src="/logo.png" alt="Kabar Selo"></a>';
    expect(await headlineOf({ heading, title: `${NEWS} | Kabar Selo` })).toBe(NEWS);
  });
});
