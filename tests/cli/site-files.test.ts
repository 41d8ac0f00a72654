import { describe, expect, it } from 'vitest';
import { openEditionFiles } from '../../src/cli/storage/edition-files.ts';
import { parseReaderOptions } from '../../src/cli/build/reader-options.ts';
import { planPages } from '../../src/cli/build/plan-pages.ts';
import { hostHeaders } from '../../src/cli/build/host-headers.ts';
import { sitemapFiles } from '../../src/cli/build/sitemap.ts';
import { writeSiteFiles } from '../../src/cli/build/site-files.ts';
import { contentSecurityPolicy } from '../../src/cli/content-security-policy.ts';
import { realDisk } from '../../src/cli/storage/disk.ts';
import { addressOfPage, fileOfPage, type ReaderPage } from '../../src/core/edition/reader-page.ts';
import type { Draft } from '../../src/core/article/article.ts';
import { draft, jsonLines, series } from './drafts.ts';
import { contents, workplace, type Workplace } from './run-cli.ts';

async function imported(drafts: readonly Draft[]): Promise<Workplace> {
  const place = workplace();
  place.write('a.jsonl', jsonLines(drafts));
  await place.run(['import', 'a.jsonl', '--edition', 'edition']);
  return place;
}

function planOf(place: Workplace, most: number): ReaderPage[] {
  const files = openEditionFiles(place.edition, realDisk);
  return [...planPages(files, place.read('edition.json'), most)].map(({ page }) => page);
}

async function written(site?: string, drafts = series(2)) {
  const place = await imported(drafts);
  const files = openEditionFiles(place.edition, realDisk);
  const edition = { ...place.read('edition.json'), ...(site !== undefined && { site }) };
  const plan = [...planPages(files, edition, 10)];
  const dist = place.write('dist/icon.svg', '').replace(/\/icon\.svg$/, '');
  writeSiteFiles({ dist, files, edition, plan }, realDisk);
  return contents(dist);
}

describe('the pages that are written', () => {
  it('are the newest articles, their lists and who speaks in them', async () => {
    const place = await imported(series(60));
    const pages = planOf(place, 3);
    const addresses = pages.map(addressOfPage);
    expect(pages.filter(({ kind }) => kind === 'article')).toHaveLength(3);
    expect(addresses).toContain('/');
    expect(addresses).toContain('/people');
    expect(addresses).toContain('/person/ratna-wulandari');
    expect(pages.filter(({ kind }) => kind === 'leaf')).toHaveLength(1);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('are all of them where that is asked for', async () => {
    const place = await imported(series(60));
    const most = parseReaderOptions(['--prerender', 'all']).prerender;
    const pages = planOf(place, most);
    expect(pages.filter(({ kind }) => kind === 'article')).toHaveLength(60);
    expect(pages.filter(({ kind }) => kind === 'leaf').length).toBeGreaterThan(1);
  });

  it('are files that hosts find at their addresses', () => {
    expect(fileOfPage({ kind: 'front' })).toBe('index.html');
    expect(fileOfPage({ kind: 'section', section: 'laut', leaf: '2' })).toBe(
      'section/laut/page/2.html',
    );
  });

  it('may be so many, or all', () => {
    expect(parseReaderOptions([]).prerender).toBe(1000);
    expect(parseReaderOptions(['--prerender', '0']).prerender).toBe(0);
    expect(() => parseReaderOptions(['--prerender', 'banyak'])).toThrow('--prerender');
  });
});

describe('what machines ask a site for', () => {
  it('names whole addresses where the site is known', async () => {
    const files = await written('https://selo.example/koran/');
    expect(files['robots.txt']).toContain('Sitemap: https://selo.example/koran/sitemap.xml');
    expect(files['sitemap.xml']).toContain('<loc>https://selo.example/koran/sitemap-1.xml</loc>');
    const article = 'https://selo.example/koran/article/kabar-nomor-1-dari-muara-kalis';
    expect(files['sitemap-1.xml']).toContain(`<loc>${article}</loc>`);
    expect(files['feed.xml']).toContain(`<link>${article}</link>`);
    expect(
      JSON.parse(files['feed.json'] ?? '').items.map(({ url }: { url: string }) => url),
    ).toContain(article);
  });

  it('is well-formed, whatever an article is called', async () => {
    const odd = draft('Kode ]]> & <b>', { description: 'Uji ]]> teks' });
    const files = await written('https://selo.example/', [odd]);
    expect(files['feed.xml']).toContain('<title>Kode ]]&gt; &amp; &lt;b&gt;</title>');
    expect(files['feed.xml']).toContain('<description>Uji ]]&gt; teks</description>');
  });

  it('says when an article was last changed', async () => {
    const files = await written('https://selo.example/', [
      draft('Tanggul diperbaiki', { dateModified: '2025-05-05T10:00:00+07:00' }),
      draft('Panen garam'),
    ]);
    expect(files['sitemap-1.xml']).toContain(
      '/tanggul-diperbaiki</loc><lastmod>2025-05-05T10:00:00+07:00</lastmod>',
    );
    expect(files['sitemap-1.xml']).toContain('/panen-garam</loc><lastmod>2025-03-10</lastmod>');
  });

  it('does without where it is not', async () => {
    const files = await written();
    expect(Object.keys(files).toSorted()).toEqual(['feed.json', 'icon.svg', 'robots.txt']);
    expect(files['robots.txt']).not.toContain('Sitemap');
    expect(JSON.parse(files['feed.json'] ?? '').items[0].url).toMatch(/^\.\/article\//);
  });

  it('is cut where a sitemap may hold no more', () => {
    const entries = Array.from({ length: 50_001 }, (_, n) => ({
      url: `https://selo.example/${n}?a&b`,
    }));
    const files = new Map(sitemapFiles(entries, 'https://selo.example/'));
    expect([...files.keys()]).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml']);
    expect(files.get('sitemap-1.xml')?.match(/<url>/g)).toHaveLength(50_000);
    expect(files.get('sitemap-2.xml')).toContain('<loc>https://selo.example/50000?a&amp;b</loc>');
  });
});

describe('the policy of pages', () => {
  const hosts = {
    imageHosts: ['https://gambar.example'],
    connectHosts: ['https://warta.example'],
  };

  it('allows only what is their own, and the hosts that are named', () => {
    expect(contentSecurityPolicy([])).toContain("img-src 'self';");
    const policy = contentSecurityPolicy([], hosts);
    expect(policy).toContain("img-src 'self' https://gambar.example;");
    expect(policy).toContain("connect-src 'self' https://warta.example;");
    expect(policy).not.toContain('unsafe');
  });

  it('is sent by hosts too, but for the styles, which each page allows itself', () => {
    const content = contentSecurityPolicy(['boot()'], hosts);
    const shell = `<meta http-equiv="Content-Security-Policy" content="${content}" />`;
    const headers = hostHeaders('/koran/', shell);
    expect(headers).toContain('/koran/*\n  Content-Security-Policy: script-src ');
    expect(headers).toContain("frame-ancestors 'none'");
    expect(headers).not.toMatch(/(?:style|default|img|connect)-src/);
    expect(headers).toContain(
      '/koran/assets/*\n  Cache-Control: public, max-age=31536000, immutable',
    );
  });
});
