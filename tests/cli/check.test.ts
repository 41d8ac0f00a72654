import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { jsonLines, readAlso, series, paragraph, draft } from './drafts.ts';
import { workplace, type Workplace } from './run-cli.ts';

const SLUG = 'kabar-nomor-3-dari-muara-kalis';
const ARTICLE = `articles/${SLUG}.json`;

describe('check', () => {
  let place: Workplace;

  beforeEach(async () => {
    place = workplace();
    const linking = draft('Dermaga diperpanjang', {
      body: [paragraph('Dermaga kini lebih panjang.'), readAlso('Kabar nomor 3 dari Muara Kalis')],
    });
    place.write('a.jsonl', jsonLines([...series(12), linking]));
    await place.run(['import', 'a.jsonl', '--edition', 'edition']);
  });

  /** Changes a JSON file of the edition and gives the lines of the check. */
  async function faultsAfter(path: string, change: (value: ReturnType<Workplace['read']>) => void) {
    const value = place.read(path);
    change(value);
    writeFileSync(join(place.edition, path), JSON.stringify(value));
    return faults();
  }

  async function faults(): Promise<string[]> {
    const { code, out } = await place.run(['check']);
    const lines = out.trimEnd().split('\n').slice(0, -1);
    expect(code).toBe(lines.length > 0 ? 1 : 0);
    return lines;
  }

  it('finds nothing wrong with a sound edition', async () => {
    expect(await faults()).toEqual([]);
  });

  it('counts one article as one', async () => {
    const small = workplace();
    small.write('a.json', draft('Berita satu-satunya'));
    await small.run(['import', 'a.json', '--edition', 'edition']);
    expect((await small.run(['check'])).out).toBe('1 article checked: all well\n');
  });

  it('names a file that is not JSON, once', async () => {
    writeFileSync(join(place.edition, ARTICLE), '{"slug": "kabar');
    const found = await faults();
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${ARTICLE}: is not JSON`));
  });

  it('names a quote out of its range', async () => {
    const found = await faultsAfter(ARTICLE, (article) => (article.quotes[0].end = 9999));
    expect(found[0]).toContain(`${ARTICLE}: quotes[0]: `);
  });

  it('names a quote whose words are others than its id says', async () => {
    const found = await faultsAfter(ARTICLE, (article) => (article.quotes[0].end -= 2));
    expect(found[0]).toContain(`${ARTICLE}: quotes[0].id: `);
  });

  it('names a related slug that leads nowhere', async () => {
    const found = await faultsAfter(ARTICLE, (article) => {
      article.related = [{ slug: 'tidak-ada', headline: 'Tidak ada', why: '' }];
    });
    expect(found).toEqual([`${ARTICLE}: related[0].slug: tidak-ada leads to no article`]);
  });

  it('names a link in a body that leads nowhere', async () => {
    const path = 'articles/dermaga-diperpanjang.json';
    const found = await faultsAfter(path, (article) => (article.body[1].slug = 'tidak-ada'));
    expect(found).toContain(`${path}: body[1].slug: tidak-ada leads to no article`);
  });

  it('names a leaf that lists an article that is missing', async () => {
    rmSync(join(place.edition, ARTICLE));
    const found = await faults();
    expect(
      found.some((line) =>
        /^leaves\/\d+\.json: summaries\[\d+\]\.slug: .* leads to no article/.test(line),
      ),
    ).toBe(true);
    expect(found.filter((line) => line.endsWith(`${SLUG}: leads to no article`))).toEqual([
      expect.stringMatching(/^search\/headlines\/manifest-/),
      expect.stringMatching(/^search\/quotes\/manifest-/),
    ]);
    expect(found.some((line) => line.startsWith('people/ratna-wulandari/'))).toBe(true);
  });

  it('names a list that leads to a page that is missing, and one that leads in a circle', async () => {
    const newest = `leaves/${place.read('edition.json').newest}.json`;
    expect(await faultsAfter(newest, (leaf) => (leaf.older = '99'))).toContain(
      'leaves/99.json: is missing',
    );
    const found = await faultsAfter(newest, (leaf) => (leaf.older = leaf.id));
    expect(found).toContain(`${newest}: older: the list leads back to this page`);
  });

  it('names counts that are not so', async () => {
    const found = await faultsAfter('edition.json', (edition) => {
      edition.articles = 7;
      edition.sections[0].articles = 1;
    });
    expect(found).toEqual([
      'edition.json: articles: says 7, and 13 are listed',
      'edition.json: sections[0].articles: says 1, and 6 are listed',
    ]);
    const people = await faultsAfter(
      'people/index/0.json',
      (index) => (index.people[0].quotes = 1),
    );
    expect(people).toContain(
      'people/index/0.json: people[0].quotes: ratna-wulandari has 12, not 1',
    );
  });

  it('names a picture that is missing and files that nothing leads to', async () => {
    place.write('edition/leaves/77.json', { id: '77', summaries: [] });
    const found = await faultsAfter(
      ARTICLE,
      (article) => (article.image = { url: 'images/0123456789abcdef.png' }),
    );
    expect(found).toContain(`${ARTICLE}: images: images/0123456789abcdef.png is missing`);
    expect(found).toContain('leaves/77.json: no other file leads to it');
  });

  it('names a speaker who is nobody', async () => {
    const found = await faultsAfter(
      ARTICLE,
      (article) => (article.quotes[0].speaker = 'orang-lain'),
    );
    expect(found[0]).toContain(`${ARTICLE}: quotes[0].speaker: `);
  });

  it('names what is broken in what is remembered of sites', async () => {
    const site = { api: 'https://muara.example/wp-json/', since: '2025-06-01T00:00:00', gone: [] };
    const posts = [[7, '2025-06-01T00:00:00', 'https://muara.example/feri']];
    const file = { formatVersion: 1, sites: [{ ...site, posts }] };
    place.write('edition/sites.json', file);
    expect(await faults()).toEqual([]);
    const twice = { ...file, sites: [...file.sites, { ...site, posts: [] }] };
    place.write('edition/sites.json', twice);
    expect(await faults()).toEqual([`sites.json: ${site.api}: is there twice`]);
    place.write('edition/sites.json', { ...file, sites: [{ ...site, posts: [['tujuh']] }] });
    expect(await faults()).toEqual([expect.stringContaining('sites.json: sites.0.posts.0.0: ')]);
  });

  it('accepts the copy that is served, which has no sources', async () => {
    rmSync(join(place.edition, 'sources.jsonl'));
    rmSync(join(place.edition, 'provenance'), { recursive: true });
    expect(await faults()).toEqual([]);
    const { code, err } = await place.run(['remove', SLUG]);
    expect(code).toBe(1);
    expect(err).toContain('it has no sources.jsonl');
  });

  it('prints one JSON value with --json', async () => {
    const file = `search/quotes/${place.read('edition.json').search.quotes.newest}`;
    rmSync(join(place.edition, file));
    const { code, out } = await place.run(['check', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      articles: 13,
      faults: [{ file, at: '', reason: 'is missing' }],
      warnings: [],
    });
  });

  it('changes nothing', () => {
    expect(existsSync(join(place.edition, '.lock'))).toBe(false);
    expect(readFileSync(join(place.edition, 'edition.json'), 'utf8')).toContain(
      '"formatVersion":1',
    );
  });
});
