import { describe, expect, it } from 'vitest';
import { paragraphs, read } from './ferry-page.ts';

const crumb = (position: number, name: string, item: string) =>
  `{"@type":"ListItem","position":${position},"name":"${name}","item":"https://selokini.example${item}"}`;
const json = (...items: string[]) =>
  `<link rel="canonical" href="https://selokini.example/laut/2025/feri"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"BreadcrumbList","itemListElement":[${items.join()}]}]}</script>`;
const sectionOf = async (parts: Parameters<typeof read>[0]) => (await read(parts)).articleSection;

describe('the section of a page whose data name none', () => {
  it('is the step after the front page in its linked data', async () => {
    const head = json(crumb(2, 'Pelayaran', '/laut'), crumb(1, 'SeloKini', '/'));
    expect(await sectionOf({ head })).toBe('Pelayaran');
  });

  it.each([
    '<nav aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/laut">Pelayaran</a></li><li>Feri Malam</li></ol></nav>',
    '<div class="page__breadcrumb"><a href="https://selokini.example">SeloKini</a><a href="/laut">Pelayaran</a></div>',
    '<p id="breadcrumbs"><span><a href="/awal">Beranda</a></span> » <a href="/laut">Pelayaran</a> » <a href="/laut/dermaga">Dermaga</a></p>',
    '<nav class="fil-ariane"><a href="/">Accueil</a> &gt; <a href="/laut">Pelayaran</a></nav>',
    '<ul itemscope itemtype="https://schema.org/BreadcrumbList"><li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem"><a itemprop="item" href="/laut"><span itemprop="name">Pelayaran</span></a><meta itemprop="position" content="1"></li></ul>',
  ])('is the first step in a row of crumbs: %s', async (row) => {
    const head = '<meta property="og:url" content="https://selokini.example/laut/2025/feri">';
    expect(await sectionOf({ head, body: row + paragraphs })).toBe('Pelayaran');
  });

  it.each([
    '<a href="/jalan/laut" rel="category tag">Pelayaran</a>',
    '<a href="/category/laut/" rel="tag">Pelayaran</a>',
  ])('is the category that is linked: %s', async (link) => {
    expect(await sectionOf({ body: `<div>${link}</div>${paragraphs}` })).toBe('Pelayaran');
  });

  it('is where its address lies, as the menu calls it', async () => {
    const head =
      '<link rel="canonical" href="https://selokini.example/laut-dan-pesisir/2025/feri">';
    const menu =
      '<nav><a href="/kota">Kota</a><a href="/laut-dan-pesisir/">Laut &amp; Pesisir</a></nav>';
    expect(await sectionOf({ head, body: menu + paragraphs })).toBeUndefined();
    const same = menu.replace('&amp;', 'dan');
    expect(await sectionOf({ head, body: same + paragraphs })).toBe('Laut dan Pesisir');
  });

  it('may have a host of its own', async () => {
    const row =
      '<ul class="breadcrumb"><li><a href="https://selokini.example/">SeloKini</a></li><li><a href="https://laut.selokini.example">Pelayaran</a></li></ul>';
    const head = '<link rel="canonical" href="https://laut.selokini.example/2025/feri">';
    expect(await sectionOf({ head, body: row + paragraphs })).toBe('Pelayaran');
  });

  it.each([
    json(crumb(1, 'Beranda', '/'), crumb(2, 'Feri Malam Damar Berlayar Lagi', '/laut/2025/feri')),
    json(crumb(1, 'Beranda', '/'), crumb(2, 'Artikel', '/artikel')),
    json(crumb(1, 'SeloKini', '/awal')) + '<meta property="og:site_name" content="SeloKini">',
  ])('is neither headline, nor kind, nor outlet', async (head) => {
    expect(await sectionOf({ head })).toBeUndefined();
  });
});
