import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slugOf } from '../../src/core/language/slug.ts';
import { parseManifest } from '../../src/core/search/archive/parse-manifest.ts';
import { archivePaths } from '../../src/core/search/archive/format.ts';
import { draft, jsonLines, paragraph, series } from './drafts.ts';
import { contents, runIn, workplace, type Workplace } from './run-cli.ts';

/** More than one file of newest documents has room for. */
const MANY = 2_100;

let many: string;

/** An edition of many articles, of which every test has a copy. */
beforeAll(async () => {
  many = mkdtempSync(join(tmpdir(), 'kutip-test-'));
  const path = join(many, 'many.jsonl');
  writeFileSync(path, jsonLines(series(MANY)));
  await runIn(many, ['import', path, '--edition', join(many, 'edition')]);
}, 60_000);
afterAll(() => rmSync(many, { recursive: true }), 60_000);

function withMany(): Workplace {
  const place = workplace();
  cpSync(join(many, 'edition'), place.edition, { recursive: true });
  return place;
}

async function search(place: Workplace, ...args: readonly string[]) {
  return JSON.parse((await place.run(['search', '--json', ...args])).out);
}

async function check(place: Workplace): Promise<string[]> {
  return (await place.run(['check'])).out.trimEnd().split('\n');
}

function searchFiles(place: Workplace): string[] {
  return Object.keys(contents(place.edition)).filter((path) => path.startsWith('search/'));
}

function pathOf(place: Workplace, path: (segment: string) => string): string {
  const { manifest } = place.read('edition.json').search.headlines;
  const folder = join(place.edition, 'search/headlines');
  const { segments } = parseManifest(readFileSync(join(folder, manifest)));
  return join(folder, path(segments[0]?.id ?? ''));
}

describe('what is searched of an edition', { timeout: 120_000 }, () => {
  it('is two files a collection while it is small', async () => {
    const place = workplace();
    place.write('a.jsonl', jsonLines(series(20)));
    await place.run(['import', 'a.jsonl', '--edition', 'edition']);
    expect(searchFiles(place)).toHaveLength(4);
    expect(place.read('edition.json').search).toMatchObject({
      headlines: { documents: 20 },
      quotes: { documents: 20 },
    });
  });

  it('changes few files with one article more, and follows what becomes of sealed ones', async () => {
    const place = withMany();
    const before = contents(place.edition);
    place.write('one.json', draft('Tanggul jebol di Selo'));
    await place.run(['import', 'one.json']);
    const after = contents(place.edition);
    const written = searchFiles(place).filter((path) => before[path] !== after[path]);
    expect(written).toHaveLength(4);
    expect(await search(place, 'tanggul jebol')).toMatchObject([{ slug: 'tanggul-jebol-di-selo' }]);
    expect(await search(place, 'kabar', '2050')).toHaveLength(1);
    const changed = series(MANY).with(7, draft('Kabar nomor 7 dari Muara Kalis', { body: [] }));
    place.write('many.jsonl', jsonLines(changed));
    await place.run(['import', 'many.jsonl']);
    await place.run(['remove', 'kabar-nomor-8-dari-muara-kalis']);
    const found = await search(place, '--limit', '100', 'kabar nomor 8 dari muara kalis ');
    expect(found.map(({ slug }: { slug: string }) => slug)).not.toContain(
      'kabar-nomor-8-dari-muara-kalis',
    );
    expect(place.read('edition.json').search).toMatchObject({
      headlines: { documents: MANY },
      quotes: { documents: MANY - 1 },
    });
    expect(await check(place)).toEqual([`${MANY} articles checked: all well`]);
  });

  it('is checked file by file', async () => {
    const place = withMany();
    const shard = pathOf(place, (segment) => archivePaths.shard(segment, 0));
    const sections = pathOf(place, archivePaths.sections);
    writeFileSync(shard, 'rusak');
    writeFileSync(sections, readFileSync(sections, 'utf8').replace('laut', 'desa'));
    place.write('edition/search/headlines/packs/1/all.txt', '');
    const found = await check(place);
    expect(found.some((line) => line.startsWith(shard.slice(place.edition.length + 1)))).toBe(true);
    expect(found.some((line) => line.startsWith(sections.slice(place.edition.length + 1)))).toBe(
      true,
    );
    expect(found).toContain('search/headlines/packs/1/all.txt: no other file leads to it');
  });

  it('stops a change where it is damaged, and says how to go on', async () => {
    const place = workplace();
    place.write('a.jsonl', jsonLines(series(3)));
    await place.run(['import', 'a.jsonl', '--edition', 'edition']);
    const { manifest } = place.read('edition.json').search.quotes;
    place.write(`edition/search/quotes/${manifest}`, '{}');
    place.write('one.json', draft('Tanggul jebol di Selo'));
    const { code, err } = await place.run(['import', 'one.json']);
    expect(code).toBe(1);
    expect(err).toContain(`search/quotes/${manifest}`);
  });
});

async function withQuotes(): Promise<Workplace> {
  const place = workplace();
  const body = [paragraph('"Harga garam naik," kata Darmo Sasmita, petambak.')];
  const drafts = [...series(3), draft('Garam langka', { articleSection: 'Ekonomi', body })];
  place.write('a.jsonl', jsonLines(drafts));
  await place.run(['import', 'a.jsonl', '--edition', 'edition']);
  return place;
}

describe('search', () => {
  it('finds quotes by their words, with who says them', async () => {
    const place = await withQuotes();
    expect(await search(place, '--in', 'quotes', 'garam')).toEqual([
      {
        slug: 'garam-langka',
        headline: 'Garam langka',
        id: expect.stringMatching(/^[a-z]{8}$/),
        speaker: 'darmo-sasmita',
        quote: '"Harga garam naik,"',
        score: expect.any(Number),
      },
    ]);
  });

  it('narrows by person, section and dates', async () => {
    const place = await withQuotes();
    const slugs = async (...args: readonly string[]) =>
      (await search(place, ...args)).map(({ slug }: { slug: string }) => slug);
    const [first = '', second = '', third = ''] = series(3).map(({ headline }) => slugOf(headline));
    expect(await slugs('--section', 'laut', 'kabar')).toEqual([third, first]);
    expect(await slugs('--from', '2024-01-02', '--to', '2024-01-02', 'kabar')).toEqual([second]);
    expect(await slugs('--to', '2023', 'kabar')).toEqual([]);
    expect(await slugs('--person', 'Darmo Sasmita', 'garam')).toEqual(['garam-langka']);
    expect(await slugs('--person', 'Ratna Wulandari', 'garam')).toEqual([]);
    const { code, err } = await place.run(['search', '--person', 'Bima Sakti', 'garam']);
    expect({ code, err }).toEqual({ code: 1, err: 'Nobody in the edition is called Bima Sakti\n' });
  });

  it('says what may have been meant', async () => {
    const place = await withQuotes();
    const { out, err } = await place.run(['search', 'garma', 'langka']);
    expect(err).toBe('Did you mean: garam langka\n');
    expect(out).toBe('garam-langka: Garam langka (2025-03-10)\n');
  });
});
