import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Summary } from '../../src/core/edition/edition.ts';
import type { ReaderPage } from '../../src/core/edition/reader-page.ts';
import { openPageWriter } from '../../src/prerender/page-writer.ts';
import { english } from '../../src/web/words/english.ts';
import { indonesian } from '../../src/web/words/indonesian.ts';
import { draft, jsonLines } from '../cli/drafts.ts';
import { workplace } from '../cli/run-cli.ts';
import { writeBuiltShell } from './built-shell.ts';

const sample = resolve(import.meta.dirname, '../../public/edition');
const slug = 'bendungan-selo-dibuka-lebih-awal-nelayan-muara-minta-jadwal-yang-jelas';
/** An edition is imported for some of these first. */
vi.setConfig({ testTimeout: 20_000 });

const dam: ReaderPage = { kind: 'article', slug };

async function write(page: ReaderPage, options: { edition?: string; site?: string } = {}) {
  const dist = join(workplace().folder, 'dist');
  writeBuiltShell(dist);
  const { edition = sample, site } = options;
  const writer = await openPageWriter({ edition, dist, shell: '404.html', base: '/', site });
  const html = await writer(page);
  return { html, text: textOf(html), data: jsonOf(html, 'page-data') };
}

/** The text of what a reader sees, each run of spaces as one. */
function textOf(html: string): string {
  const body = /<div id="root">([^]*?)<\/div>\n<script/.exec(html)?.[1] ?? '';
  return body
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"');
}

function jsonOf(html: string, id: string) {
  const script = new RegExp(`<script type="application/json" id="${id}">([^]*?)</script>`);
  return JSON.parse(script.exec(html)?.[1] ?? 'null');
}

function newsArticleOf(html: string) {
  return JSON.parse(
    /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html)?.[1] ?? 'null',
  );
}

describe('the page of an article', () => {
  it('holds the whole text, who says what, and its related stories', async () => {
    const { html, text } = await write(dam);
    expect(text).toContain('Kami tidak menolak pintu air dibuka');
    expect(text).toContain('Sekarang mereka tidak bisa bilang');
    expect(html).toContain(`aria-label="${indonesian.article.saidBy('Ratna Wulandari')}"`);
    expect(text).not.toContain(indonesian.article.loading);
  });

  it('brings the data along that the reader would have fetched', async () => {
    const { data } = await write(dam);
    expect(data).toMatchObject({ path: `/article/${slug}`, language: 'id' });
    expect(data.queries.map(([key]: [readonly string[]]) => key)).toEqual([
      ['edition', 'shown'],
      ['article', slug],
    ]);
  });

  it('has browsers ask for its icon and manifest only when its script names them', async () => {
    const { html } = await write(dam);
    expect(html).not.toContain('href="/icon.svg"');
    expect(html).not.toContain('rel="manifest"');
    expect(html).toContain('data-beside="icon /icon.svg manifest /manifest.webmanifest"');
    expect(html).toContain('<link rel="icon" href="data:," />');
    expect(html).toContain("img-src 'self' data:");
  });

  it('says what it is to machines, whole addresses only where the site is known', async () => {
    const unknown = await write(dam);
    expect(unknown.html).not.toContain('rel="canonical"');
    expect(unknown.html).not.toContain('og:url');
    const { html } = await write(dam, { site: 'https://selo.example/koran/' });
    const address = `https://selo.example/koran/article/${slug}`;
    expect(html).toContain(`<link rel="canonical" href="${address}">`);
    expect(html).toContain(`<meta property="og:url" content="${address}">`);
    expect(html).toContain('<meta property="og:type" content="article">');
    expect(html).toMatch(
      /<title>Bendungan Selo Dibuka Lebih Awal, [^<]* · Harian Teluk Selo<\/title>/,
    );
    expect(html).toMatch(
      /<meta property="og:title" content="Bendungan Selo Dibuka Lebih Awal, [^"]*Jelas">/,
    );
    expect(html).toContain('<meta property="og:locale" content="id_ID">');
    expect(newsArticleOf(html)).toMatchObject({
      '@type': 'NewsArticle',
      url: address,
      datePublished: '2025-05-14T09:20:00+07:00',
      hasPart: expect.arrayContaining([
        expect.objectContaining({
          '@type': 'Quotation',
          creator: expect.objectContaining({ '@type': 'Person', name: 'Ratna Wulandari' }),
        }),
      ]),
    });
  });

  it('allows its own styles by their hash, and runs no code but the shell’s', async () => {
    const { html } = await write(dam);
    const css = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(css).toBe('p{margin:0}.hue-0{color:red}@font-face{font-family:N}');
    const hash = createHash('sha256').update(css).digest('base64');
    expect(html).toContain(`style-src 'self' 'sha256-${hash}'`);
    const scripts = html.match(/<script(?! type="application\/).*?<\/script>/gs);
    expect(scripts).toEqual(['<script>start();</script>']);
    expect(html).not.toMatch(/ style="| on\w+="/);
  });

  it('names the code for after the first paint, and no styles that declare fonts again', async () => {
    const { html } = await write(dam);
    expect(html).toContain('data-first="/assets/runtime.js /assets/reader.js"');
    expect(html).toContain('data-later="/assets/indonesian.js"');
    expect(html).toContain('data-styles="/assets/reader.css"');
    expect(html).not.toContain('rel="stylesheet"');
  });
});

describe('hostile words', () => {
  it('end no element of the page', async () => {
    const place = workplace();
    const evil = '</script><script>alert(1)</script><!-- "\'& ]]>';
    place.write('a.jsonl', jsonLines([{ ...draft(`Garam ${evil}`), description: evil }]));
    await place.run(['import', 'a.jsonl', '--edition', 'edition']);
    const [summary] = place.read('leaves/1.json').summaries;
    const page = { kind: 'article', slug: summary.slug } as const;
    const { html, data } = await write(page, { edition: place.edition });
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('</script><script>');
    expect(data.queries[1][1].headline).toContain('</script>');
    expect(newsArticleOf(html).headline).toContain('</script>');
  });
});

describe('every other page', () => {
  const pages: readonly ReaderPage[] = [
    { kind: 'front' },
    { kind: 'leaf', leaf: '1' },
    { kind: 'section', section: 'pesisir' },
    { kind: 'people' },
    { kind: 'person', id: 'ratna-wulandari' },
    { kind: 'about' },
  ];

  it.each(pages)('is whole: $kind', async (page) => {
    const { html, text } = await write(page);
    expect(html).toMatch(/<h1[^>]*>[^<]+<\/h1>/);
    expect(html).toMatch(/<title>[^<]+<\/title>\n<meta name="description" content="[^"]+">/);
    expect(text).not.toContain(indonesian.list.loading);
    expect(text).not.toContain(indonesian.failure.title);
  });

  it('brings along what pictures of a list show only of the one that leads', async () => {
    const { html, data } = await write({ kind: 'front' });
    const summaries: Summary[] = data.queries[1][1].summaries;
    const told = summaries.flatMap(({ image }) => image?.alternativeText ?? []);
    expect(summaries.filter(({ image }) => image).length).toBeGreaterThan(1);
    expect(told).toHaveLength(1);
    expect(html).toContain(`alt="${told[0]}"`);
  });

  it('has what React puts into a head in its head', async () => {
    const { html } = await write({ kind: 'person', id: 'ratna-wulandari' });
    const [head = ''] = html.split('</head>');
    expect(head).toContain('type="application/feed+json"');
    expect(html).toContain('<div id="root"><a');
  });

  it('fails where the edition does not have it', async () => {
    await expect(write({ kind: 'section', section: 'tidak-ada' })).rejects.toThrow('tidak-ada');
    await expect(write({ kind: 'article', slug: 'tidak-ada' })).rejects.toThrow('ENOENT');
  });
});

describe('the pages of an English edition', () => {
  it('are in English', async () => {
    const place = workplace();
    place.write('a.jsonl', jsonLines([draft('Salt prices rise')]));
    await place.run(['import', 'a.jsonl', '--edition', 'edition', '--language', 'en']);
    const { html, text } = await write({ kind: 'front' }, { edition: place.edition });
    expect(html).toContain('<html lang="en"');
    expect(text).toContain(english.shell.people);
  });
});

describe('the page of a story', () => {
  it('holds every step, and says of none whether it was read', async () => {
    const { html, text } = await write({ kind: 'story', slug });
    expect(html).toContain('<title>Bendungan Selo · Harian Teluk Selo</title>');
    expect(text).toContain('Jadwal Pintu Air Kini Tertempel di Papan Desa');
    expect(text).toContain('penutur baru');
    expect(html).not.toMatch(/data-(?:known|shown|read-step)/);
  });
});
