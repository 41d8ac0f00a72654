import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copyEdition } from '../../src/cli/build/copy-edition.ts';
import { parseReaderOptions } from '../../src/cli/build/reader-options.ts';
import { chooseEdition } from '../../src/cli/choose-edition.ts';
import { clock } from '../../src/cli/clock.ts';
import { serveEdition } from '../../src/cli/edition-plugin.ts';
import { csvRecord } from '../../src/core/edition/csv.ts';
import { realEffects } from '../../src/cli/real-effects.ts';
import { realDisk } from '../../src/cli/storage/disk.ts';
import { userFolder } from '../../src/cli/user-folder.ts';
import { draft, jsonLines, series } from './drafts.ts';
import { portOf } from './port-of.ts';
import { contents, workplace, type Workplace } from './run-cli.ts';

async function withEdition(): Promise<Workplace> {
  const place = workplace();
  place.write('a.jsonl', jsonLines(series(5)));
  await place.run(['import', 'a.jsonl', '--edition', 'edition']);
  place.write('edition/corrections.json', { formatVersion: 1, corrections: [] });
  return place;
}

async function ask(place: Workplace, path: string) {
  const handle = serveEdition('/koran/', place.edition);
  const server = createServer((request, response) =>
    handle(request, response, () => response.end('the shell')),
  );
  await new Promise<void>((ready) => server.listen(0, () => ready()));
  onTestFinished(() => void server.close());
  const port = portOf(server);
  const response = await fetch(`http://localhost:${port}${path}`);
  return {
    status: response.status,
    cache: response.headers.get('cache-control'),
    body: await response.text(),
  };
}

function noLinks(): never {
  throw new Error('no links here');
}

describe('the edition of a build', () => {
  it('has what is served and nothing else', async () => {
    const place = await withEdition();
    const target = join(place.folder, 'dist/edition');
    copyEdition(place.edition, target, { disk: realDisk, site: 'https://warta.example/' });
    const files = contents(target);
    expect(
      Object.keys(files).filter(
        (path) => !/^(?:articles|leaves|people|sections|search)\//.test(path),
      ),
    ).toEqual(['edition.json']);
    expect(JSON.parse(files['edition.json'] ?? '')).toMatchObject({
      site: 'https://warta.example/',
    });
    expect((await place.run(['check', '--edition', target])).code).toBe(0);
  });

  it('is brought up to date by what changed alone', async () => {
    const place = await withEdition();
    const target = join(place.folder, 'dist/edition');
    copyEdition(place.edition, target, { disk: realDisk });
    const before = statSync(join(target, 'articles/kabar-nomor-1-dari-muara-kalis.json')).ino;
    place.write('b.json', draft('Tanggul jebol'));
    await place.run(['import', 'b.json']);
    place.write('dist/edition/leaves/99.json', '{}');
    const { kept, removed } = copyEdition(place.edition, target, { disk: realDisk });
    expect(kept).toBeGreaterThan(3);
    // The stray leaf, and a manifest and a file of documents of each archive.
    expect(removed).toBe(1 + 2 * 2);
    expect(statSync(join(target, 'articles/kabar-nomor-1-dari-muara-kalis.json')).ino).toBe(before);
    expect((await place.run(['check', '--edition', target])).code).toBe(0);
  });

  it('is copied where the disk has no links', async () => {
    const place = await withEdition();
    const target = join(place.folder, 'dist/edition');
    copyEdition(place.edition, target, { disk: { ...realDisk, linkSync: noLinks } });
    expect((await place.run(['check', '--edition', target])).code).toBe(0);
    expect(copyEdition(place.edition, target, { disk: realDisk }).copied).toBe(1);
  });

  it.each([
    ['with links', realDisk],
    ['without links', { ...realDisk, linkSync: noLinks }],
  ])('is that of a backup which is older than what was copied before, %s', async (_, disk) => {
    const place = await withEdition();
    const target = join(place.folder, 'dist/edition');
    const path = 'articles/kabar-nomor-1-dari-muara-kalis.json';
    const old = readFileSync(join(place.edition, path), 'utf8');
    writeFileSync(join(place.edition, path), old.replace('Muara', 'Maura'));
    copyEdition(place.edition, target, { disk });
    rmSync(join(place.edition, path));
    writeFileSync(join(place.edition, path), old);
    utimesSync(join(place.edition, path), 1_700_000_000, 1_700_000_000);
    copyEdition(place.edition, target, { disk });
    expect(readFileSync(join(target, path), 'utf8')).toBe(old);
  });

  it('leaves no empty folders behind', async () => {
    const place = await withEdition();
    const target = join(place.folder, 'dist/edition');
    copyEdition(place.edition, target, { disk: realDisk });
    place.write('dist/edition/people/orang-lama/0.json', '{}');
    copyEdition(place.edition, target, { disk: realDisk });
    expect(existsSync(join(target, 'people/orang-lama'))).toBe(false);
    expect(existsSync(join(target, 'people/ratna-wulandari'))).toBe(true);
  });
});

describe('the feeds of a build', () => {
  const feed = 'people/ratna-wulandari/feed.json';

  it('are beside the quotes of everyone, and are written anew only when they change', async () => {
    const place = await withEdition();
    const target = join(place.folder, 'dist/edition');
    const site = 'https://warta.example/koran/';
    copyEdition(place.edition, target, { disk: realDisk, site });
    const { feed_url: address, items } = JSON.parse(contents(target)[feed] ?? '');
    expect(address).toBe(`https://warta.example/koran/edition/${feed}`);
    expect(items).toHaveLength(5);
    expect(copyEdition(place.edition, target, { disk: realDisk, site }).removed).toBe(0);
    const before = statSync(join(target, feed)).ino;
    place.write('b.json', draft('Tanggul jebol'));
    await place.run(['import', 'b.json']);
    copyEdition(place.edition, target, { disk: realDisk, site });
    expect(statSync(join(target, feed)).ino).toBe(before);
    expect(contents(target)).toHaveProperty(['people/darmo-sasmita/feed.json']);
    expect(contents(place.edition)).not.toHaveProperty([feed]);
  });

  it('are answered while an edition is served from its own folder', async () => {
    const place = await withEdition();
    const { status, cache, body } = await ask(place, `/koran/edition/${feed}`);
    expect({ status, cache }).toEqual({ status: 200, cache: 'no-cache' });
    expect(JSON.parse(body)).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
    const nobody = await ask(place, '/koran/edition/people/siapa-saja/feed.json');
    expect(nobody.status).toBe(404);
  });
});

describe('serveEdition', () => {
  it('gives the files of the edition below the base', async () => {
    const place = await withEdition();
    const { status, cache, body } = await ask(place, '/koran/edition/edition.json?v=1');
    expect({ status, cache }).toEqual({ status: 200, cache: 'no-cache' });
    expect(JSON.parse(body)).toMatchObject({ articles: 5 });
    place.write('edition/images/0123456789abcdef.svg', '<svg/>');
    const image = await ask(place, '/koran/edition/images/0123456789abcdef.svg');
    expect(image.cache).toContain('immutable');
    const { manifest } = place.read('edition.json').search.headlines;
    const archive = await ask(place, `/koran/edition/search/headlines/${manifest}`);
    expect(archive.cache).toContain('immutable');
  });

  it.each([
    'tidak-ada.json',
    'sources.jsonl',
    'corrections.json',
    'provenance/kabar-nomor-1-dari-muara-kalis.json',
    '.lock',
    'leaves/',
    '',
  ])('answers 404 for %j', async (path) => {
    const place = await withEdition();
    writeFileSync(join(place.edition, '.lock'), '{}');
    const { status, body } = await ask(place, `/koran/edition/${path}`);
    expect(status).toBe(404);
    expect(body).toContain('There is no');
  });

  it('passes every other address on', async () => {
    const place = await withEdition();
    expect((await ask(place, '/koran/article/x')).body).toBe('the shell');
    expect((await ask(place, '/edition/edition.json')).body).toBe('the shell');
  });
});

describe('the surroundings of a command', () => {
  it('choose the edition: the option, the environment, edition/, the sample', async () => {
    const place = workplace();
    const effects = { ...realEffects(), cwd: place.folder, root: place.folder, env: {} };
    expect(chooseEdition(undefined, effects)).toBe(join(place.folder, 'public/edition'));
    place.write('edition/edition.json', {});
    expect(chooseEdition(undefined, effects)).toBe(place.edition);
    const env = { KUTIP_EDITION: 'lain' };
    expect(chooseEdition(undefined, { ...effects, env })).toBe(join(place.folder, 'lain'));
    expect(chooseEdition('sini', { ...effects, env })).toBe(join(place.folder, 'sini'));
  });

  it('are a clock that SOURCE_DATE_EPOCH stops', () => {
    expect(clock({ SOURCE_DATE_EPOCH: '86400' })().toISOString()).toBe('1970-01-02T00:00:00.000Z');
    expect(() => clock({ SOURCE_DATE_EPOCH: 'besok' })()).toThrow('SOURCE_DATE_EPOCH');
    expect(clock({})().getTime()).toBeGreaterThan(0);
  });

  it('are the folder that npm was called from', () => {
    const env = { npm_lifecycle_event: 'import', INIT_CWD: '/rumah' };
    expect(userFolder(env, '/proyek')).toBe('/rumah');
    expect(userFolder({ ...env, npm_lifecycle_event: 'test' }, '/proyek')).toBe('/proyek');
    expect(userFolder({}, '/proyek')).toBe('/proyek');
  });

  it('are a base path with a slash at both ends', () => {
    for (const base of ['koran', '/koran', 'koran/', '/koran/']) {
      expect(parseReaderOptions(['--base', base]).base).toBe('/koran/');
    }
    expect(parseReaderOptions([]).base).toBe('/');
  });

  it('are the path of the site where no other base is given', () => {
    const site = ['--site', 'https://warta.example/koran'];
    expect(parseReaderOptions(site).base).toBe('/koran/');
    expect(parseReaderOptions([...site, '--base', '/']).base).toBe('/');
  });
});

describe('csvRecord', () => {
  it('quotes what needs it and disarms formulas', () => {
    expect(csvRecord(['a', 'b,c', 'd"e', null, 'dua\nbaris'])).toBe(
      'a,"b,c","d""e",,"dua\nbaris"\r\n',
    );
    expect(csvRecord(['=1+1', '+6281', '-5', '@x', '\tx'])).toBe("'=1+1,'+6281,'-5,'@x,'\tx\r\n");
  });
});
