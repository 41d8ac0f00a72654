import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { isAllowed, parseRobots } from '../../src/cli/sources/follow/robots-rules.ts';
import { workplace } from './run-cli.ts';
import { serve } from './serve.ts';

const SENTENCE = 'Nelayan Karang Pandan kembali melaut sesudah badai reda pada hari ketiga.';

const pageOf = (headline: string) =>
  `<!doctype html><html lang="id"><title>${headline}</title><body><article><h1>${headline}</h1>${`<p>${SENTENCE} ${SENTENCE}</p>`.repeat(4)}<p>"Ombak sudah tenang," kata Darmo Sasmita, Kepala Desa Karang Pandan.</p></article></body></html>`;

const itemOf = (url: string, number: number) =>
  `<item><title>Kabar pantai ${number}</title><link>${url}/kabar/${number}</link><description>Ringkasan pendek.</description><pubDate>Mon, 10 Mar 2025 0${number}:00:00 +0700</pubDate></item>`;

/** A site with a feed of three summaries, two of which lead to pages. */
async function newsSite(robots: string) {
  const asked: string[] = [];
  const answers: Record<string, (response: ServerResponse) => void> = {
    '/robots.txt': (response) => response.end(robots),
    '/kabar/1': (response) => response.end(pageOf('Kabar pantai 1 selengkapnya')),
    '/kabar/2': (response) => response.writeHead(302, { location: '/pindah' }).end(),
    '/pindah': (response) => response.end(pageOf('Kabar pantai 2 selengkapnya')),
    '/feed': (response) =>
      response.end(
        `<rss version="2.0"><channel><title>Kabar Pantai</title>${[1, 2, 3].map((number) => itemOf(url, number)).join('')}</channel></rss>`,
      ),
    '/daftar.opml': (response) =>
      response.end(
        `<opml version="2.0"><head/><body><outline xmlUrl="${url}/feed"/><outline xmlUrl="${url}/daftar.opml"/><outline xmlUrl="${url}/hilang"/></body></opml>`,
      ),
  };
  const url = await serve((request, response) => {
    asked.push(request.url ?? '');
    const known = answers[request.url ?? ''];
    if (known) known(response);
    else response.writeHead(404).end();
  });
  return { url, asked };
}

const into = ['--edition', 'edition', '--allow-local', '--json'];

/** Whether this robots.txt lets Kutip read a path. */
function allows(text: string, path: string): boolean {
  return isAllowed(parseRobots(text, 'kutip'), new URL(`https://warta.example${path}`));
}

describe('import --follow', () => {
  it('reads the pages of summaries, and keeps the summary of one that cannot be read', async () => {
    const place = workplace();
    const { url } = await newsSite('User-agent: *\nDisallow: /rahasia');
    const { code, out } = await place.run(['import', `${url}/feed`, '--follow', ...into]);
    const report = JSON.parse(out);
    expect(code).toBe(1);
    expect(report.failed).toEqual([
      {
        source: `${url}/feed`,
        reason: `${url}/kabar/3: the server answered 404 Not Found; the summary of the feed stays`,
      },
    ]);
    expect(report.imported.map((item: { headline: string }) => item.headline)).toEqual([
      'Kabar pantai 1 selengkapnya',
      'Kabar pantai 2 selengkapnya',
      'Kabar pantai 3',
    ]);
    const [whole, , summary] = report.imported.map((item: { slug: string }) =>
      place.read(`articles/${item.slug}.json`),
    );
    expect(whole).toMatchObject({
      url: `${url}/kabar/1`,
      datePublished: '2025-03-10T01:00:00+07:00',
    });
    expect(whole.isSummary).toBeUndefined();
    expect(whole.quotes).toHaveLength(1);
    expect(summary.isSummary).toBe(true);
    const { warnings } = place.read(`provenance/${summary.slug}.json`);
    expect(warnings).toEqual(['its page was not read: the server answered 404 Not Found']);
  });

  it('asks for no page again that the edition has, and a summary never takes its place', async () => {
    const place = workplace();
    const { url, asked } = await newsSite('');
    await place.run(['import', `${url}/feed`, '--follow', ...into]);
    const whole = place.read('articles/kabar-pantai-1-selengkapnya.json');
    asked.length = 0;
    await place.run(['import', `${url}/feed`, '--follow', ...into]);
    expect(asked).toEqual(['/feed', '/robots.txt', '/kabar/3']);
    await place.run(['import', `${url}/feed`, ...into]);
    expect(place.read('articles/kabar-pantai-1-selengkapnya.json')).toEqual(whole);
  });

  it('reads no page that robots.txt does not allow', async () => {
    const place = workplace();
    const { url, asked } = await newsSite('User-agent: Kutip\nDisallow: /kabar/\nAllow: /kabar/1$');
    const { out } = await place.run(['import', `${url}/feed`, '--follow', ...into]);
    expect(JSON.parse(out).failed).toHaveLength(2);
    expect(JSON.parse(out).failed[0].reason).toContain('robots.txt');
    expect(asked).not.toContain('/kabar/2');
    expect(asked).toContain('/kabar/1');
  });
});

describe('a list of feeds', () => {
  it('is read feed by feed, and not in circles', async () => {
    const place = workplace();
    const { url } = await newsSite('');
    const { code, out } = await place.run(['import', `${url}/daftar.opml`, ...into]);
    const { imported, failed } = JSON.parse(out);
    expect(code).toBe(1);
    expect(imported).toHaveLength(3);
    expect(imported[0]).toMatchObject({ source: `${url}/feed`, headline: 'Kabar pantai 1' });
    expect(failed).toEqual([
      { source: `${url}/daftar.opml`, reason: 'it is a list of feeds within another' },
      { source: `${url}/hilang`, reason: 'the server answered 404 Not Found' },
    ]);
  });
});

describe('robots.txt', () => {
  it.each([
    ['', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow:', '/a', true],
    ['User-agent: *\nDisallow: /\n\nUser-agent: KUTIP\nDisallow: /b', '/a', true],
    ['User-agent: x\nUser-agent: kutip\nDisallow: /b # not for us', '/b/c', false],
    ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['User-agent: *\nAllow: /a\nDisallow: /a', '/a', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf?z', true],
    ['User-agent: *\nDisallow: /*/cetak', '/berita/1/cetak', false],
    ['User-agent: *\r\nDisallow: /caf%C3%A9', '/café', false],
  ])('%j lets %s be read: %s', (text, path, allowed) => expect(allows(text, path)).toBe(allowed));
});
