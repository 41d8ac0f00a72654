import {
  existsSync,
  mkdirSync,
  symlinkSync,
  type MakeDirectoryOptions,
  type Mode,
  type PathLike,
} from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Disk } from '../../src/cli/storage/disk.ts';
import { draft, jsonLines, paragraph, readAlso, series } from './drafts.ts';
import { hastyDisk } from './hasty-disk.ts';
import { contents, listed, workplace, type Workplace } from './run-cli.ts';

/** A disk with no room for another folder, on which Node would try forever to make one with those above it. */
const takesNone: Disk = {
  ...hastyDisk,
  mkdirSync: (_path: PathLike, options?: MakeDirectoryOptions | Mode | null): never => {
    const isDeep = typeof options === 'object' && options?.recursive;
    throw isDeep ? new Error('forever') : Object.assign(new Error('none'), { code: 'ENOENT' });
  },
};

const into = ({ edition }: Workplace) => ['--edition', edition];

async function expectSound(place: Workplace): Promise<void> {
  expect(await place.run(['check', ...into(place)])).toMatchObject({ code: 0, err: '' });
}

describe('import', () => {
  it('reports each article, and what could not be read', async () => {
    const place = workplace();
    place.write('a.json', draft('Tanggul Karang Pandan Dibangun Lagi'));
    place.write('b.json', '{"headline": ');
    const { code, out, err } = await place.run([
      'import',
      'a.json',
      'b.json',
      'c.json',
      ...into(place),
      '--json',
    ]);
    const report = JSON.parse(out);
    expect(code).toBe(1);
    expect(report.imported).toEqual([
      {
        source: 'a.json',
        slug: 'tanggul-karang-pandan-dibangun-lagi',
        headline: 'Tanggul Karang Pandan Dibangun Lagi',
        quotes: 1,
        dropped: 0,
      },
    ]);
    expect(report.failed).toHaveLength(2);
    expect(report.failed[0]).toMatchObject({ source: 'b.json' });
    expect(report.failed[1]).toEqual({ source: 'c.json', reason: 'there is no such file' });
    expect(err).toContain('A new edition begins');
    await expectSound(place);
  });

  it('prints a line an article without --json, and failures on standard error', async () => {
    const place = workplace();
    place.write('a.json', draft('Tanggul Karang Pandan Dibangun Lagi'));
    const { code, out, err } = await place.run(['import', 'a.json', 'none.txt', ...into(place)]);
    expect(code).toBe(1);
    expect(out).toContain(
      'tanggul-karang-pandan-dibangun-lagi: 1 quote, 0 parts left out (a.json)',
    );
    expect(err).toContain('Cannot import none.txt: there is no such file');
  });

  it('reads a folder with its folders in order, and passes over what is hidden and pictures', async () => {
    const place = workplace();
    place.write('in/b/2.json', draft('Berita dua'));
    place.write('in/a.json', draft('Berita satu'));
    place.write('in/.draft.json', draft('Berita tersembunyi'));
    place.write('in/foto.svg', '<svg/>');
    const { out, code } = await place.run(['import', 'in', ...into(place), '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).imported.map((item: { source: string }) => item.source)).toEqual([
      'in/a.json',
      'in/b/2.json',
    ]);
  });

  it('reads standard input', async () => {
    const place = workplace();
    const stdin = (async function* () {
      yield Buffer.from(jsonLines([draft('Berita dari pipa')]));
    })();
    const { out, code } = await place.run(['import', '-', ...into(place), '--json'], { stdin });
    expect(code).toBe(0);
    expect(JSON.parse(out).imported[0]).toMatchObject({ source: '-', slug: 'berita-dari-pipa' });
  });

  it('changes no file when the same comes again', async () => {
    const place = workplace();
    place.write('a.jsonl', jsonLines(series(60)));
    await place.run(['import', 'a.jsonl', ...into(place)]);
    const before = contents(place.edition);
    const { out } = await place.run(['import', 'a.jsonl', ...into(place), '--json'], {
      now: () => new Date('2026-01-01T00:00:00Z'),
    });
    expect(JSON.parse(out).imported).toHaveLength(60);
    expect(contents(place.edition)).toEqual(before);
  });

  it('updates an article under its old slug, by its address', async () => {
    const place = workplace();
    const url = 'https://warta.example/1';
    place.write('a.json', draft('Judul lama', { url }));
    await place.run(['import', 'a.json', ...into(place)]);
    place.write('a.json', draft('Judul baru', { url: 'http://warta.example/1?utm_source=x#top' }));
    const { out } = await place.run(['import', 'a.json', ...into(place), '--json']);
    expect(JSON.parse(out).imported[0]).toMatchObject({
      slug: 'judul-lama',
      headline: 'Judul baru',
    });
    expect(listed(place)).toEqual(['judul-lama']);
    const { out: found } = await place.run(['search', '--json', 'judul']);
    expect(JSON.parse(found)).toMatchObject([{ slug: 'judul-lama', headline: 'Judul baru' }]);
    await expectSound(place);
  });

  it('gives two articles of one headline two slugs', async () => {
    const place = workplace();
    const drafts = ['1', '2', '3'].map((id) =>
      draft('Banjir', { url: `https://warta.example/${id}` }),
    );
    place.write('a.jsonl', jsonLines(drafts));
    await place.run(['import', 'a.jsonl', ...into(place)]);
    expect(listed(place)).toEqual(['banjir', 'banjir-2', 'banjir-3']);
    await expectSound(place);
  });

  it('puts a late article into the leaf of its date', async () => {
    const place = workplace();
    place.write('a.jsonl', jsonLines(series(120)));
    await place.run(['import', 'a.jsonl', ...into(place)]);
    const before = contents(place.edition);
    place.write('late.json', draft('Berita yang terlambat', { datePublished: '2024-02-01T10:00' }));
    await place.run(['import', 'late.json', ...into(place)]);
    const after = contents(place.edition);
    const leaves = Object.keys(after).filter((path) => path.startsWith('leaves/'));
    expect(leaves.filter((path) => after[path] !== before[path])).toHaveLength(1);
    const slugs = listed(place);
    expect(slugs.indexOf('berita-yang-terlambat')).toBe(
      slugs.indexOf('kabar-nomor-31-dari-muara-kalis') - 1,
    );
    await expectSound(place);
  });

  it('splits a leaf at 51 articles; the older half keeps its id', async () => {
    const place = workplace();
    place.write('a.jsonl', jsonLines(series(50)));
    await place.run(['import', 'a.jsonl', ...into(place)]);
    expect(place.read('edition.json').newest).toBe('1');
    place.write('b.jsonl', jsonLines(series(1, 50)));
    await place.run(['import', 'b.jsonl', ...into(place)]);
    const { newest } = place.read('edition.json');
    expect(newest).toBe('2');
    expect(place.read('leaves/2.json')).toMatchObject({ id: '2', older: '1' });
    expect(place.read('leaves/2.json').summaries.length).toBeGreaterThanOrEqual(25);
    expect(place.read('leaves/1.json').summaries.length).toBeGreaterThanOrEqual(25);
    // The speaker of all of them has two files as well, and the newest is file 0.
    expect(place.read('people/ratna-wulandari/0.json')).toMatchObject({
      person: { quotes: 51 },
      older: 1,
    });
    await expectSound(place);
  });

  it('links what an editor meant, also when the article comes later', async () => {
    const place = workplace();
    const body = [
      paragraph('Warga berjaga di tanggul.'),
      readAlso('Pompa Air Rusak di Dusun Selo Kidul'),
    ];
    place.write('a.json', draft('Tanggul dijaga siang malam', { body }));
    await place.run(['import', 'a.json', ...into(place)]);
    expect(place.read('articles/tanggul-dijaga-siang-malam.json').body[1]).not.toHaveProperty(
      'slug',
    );
    place.write(
      'b.json',
      draft('Pompa Air Rusak di Dusun Selo Kidul', { url: 'https://warta.example/2' }),
    );
    await place.run(['import', 'b.json', ...into(place)]);
    expect(place.read('articles/tanggul-dijaga-siang-malam.json').body[1]).toMatchObject({
      slug: 'pompa-air-rusak-di-dusun-selo-kidul',
    });
    await expectSound(place);
  });

  it('takes --date and --publisher for sources that do not say', async () => {
    const place = workplace();
    const { datePublished: _date, publisher: _publisher, ...bare } = draft('Tanpa tanggal');
    place.write('a.jsonl', jsonLines([bare, draft('Dengan tanggal')]));
    await place.run([
      'import',
      'a.jsonl',
      ...into(place),
      '--date',
      '2020-02-03',
      '--publisher',
      'Harian Lawe',
    ]);
    expect(place.read('articles/tanpa-tanggal.json')).toMatchObject({
      datePublished: '2020-02-03',
      publisher: 'Harian Lawe',
    });
    expect(place.read('articles/dengan-tanggal.json')).toMatchObject({
      datePublished: '2025-03-10',
      publisher: 'Warta Selo',
    });
  });

  it('keeps the identity of a speaker of one name when the article comes again', async () => {
    const place = workplace();
    const first = draft('Nelayan menunggu cuaca', {
      body: [paragraph('"Laut belum ramah," kata Wulandari.')],
    });
    place.write('a.json', first);
    await place.run(['import', 'a.json', ...into(place)]);
    const people = place.read('people/index/0.json').people.map(({ id }: { id: string }) => id);
    place.write('a.json', {
      ...first,
      body: [...first.body, paragraph('Perahu tetap di dermaga.')],
    });
    await place.run(['import', 'a.json', ...into(place)]);
    expect(place.read('people/index/0.json').people.map(({ id }: { id: string }) => id)).toEqual(
      people,
    );
    await expectSound(place);
  });

  it('never writes into the sample: it starts edition/ and says so', async () => {
    const place = workplace();
    place.write('a.json', draft('Berita contoh'));
    const sample = join(place.folder, 'public', 'edition');
    await place.run(['import', 'a.json', '--edition', sample, '--sample']);
    const before = contents(sample);
    place.write('b.json', draft('Berita sungguhan'));
    const { err } = await place.run(['import', 'b.json']);
    expect(err).toContain(`A new edition begins in ${place.edition}`);
    expect(contents(sample)).toEqual(before);
    expect(listed(place)).toEqual(['berita-sungguhan']);
    expect(place.read('edition.json')).not.toHaveProperty('sample');
  });

  it('says where no folder can be made for it', async () => {
    const place = workplace();
    place.write('a.json', draft('Berita'));
    symlinkSync(join(place.folder, 'disk that is not there'), join(place.folder, 'link'));
    for (const edition of ['link', 'a.json/edition']) {
      expect(await place.run(['import', 'a.json', '--edition', edition])).toMatchObject({
        code: 1,
        err: `Cannot use ${join(place.folder, edition)} as an edition: no folder can be made there\n`,
      });
    }
  });

  it('does not try forever where a folder takes none', async () => {
    const place = workplace();
    place.write('a.json', draft('Berita'));
    expect(
      await place.run(['import', 'a.json', ...into(place)], { disk: takesNone }),
    ).toMatchObject({
      code: 1,
      err: `Cannot use ${place.edition} as an edition: no folder can be made there\n`,
    });
  });

  it('passes over an edition that lies beside its sources, and takes the articles of one that it is given', async () => {
    const place = workplace();
    place.write('a.jsonl', jsonLines(series(2)));
    for (const err of [`A new edition begins in ${place.edition}\n`, '']) {
      const { code, out, err: said } = await place.run(['import', '.', ...into(place)]);
      expect({ code, said, last: out.trimEnd().split('\n').at(-1) }).toEqual({
        code: 0,
        said: err,
        last: '2 articles imported into edition',
      });
    }
    const { code, out } = await place.run(['import', 'edition', '--edition', 'other']);
    expect(code).toBe(0);
    expect(out).toContain('2 articles imported into other');
    expect((await place.run(['import', '.', ...into(place)])).err).toBe(
      'other is passed over: it is an edition; name it to import its articles\n',
    );
  });

  it('changes what the edition says of itself without a source, and nothing else', async () => {
    const place = workplace();
    place.write('a.jsonl', jsonLines(series(3)));
    await place.run(['import', 'a.jsonl', ...into(place)]);
    const before = contents(place.edition);
    const said = ['--name', 'Harian Selo', '--language', 'en', '--site', 'https://selo.example/'];
    expect((await place.run(['import', ...said])).code).toBe(0);
    expect(place.read('edition.json')).toMatchObject({
      name: 'Harian Selo',
      inLanguage: 'en',
      site: 'https://selo.example/',
      articles: 3,
    });
    const { 'edition.json': _old, ...others } = before;
    expect(contents(place.edition)).toMatchObject(others);
    await expectSound(place);
    expect((await place.run(['import', ...said])).code).toBe(2);
  });

  it('leaves nothing behind where nothing could be imported', async () => {
    const place = workplace();
    expect((await place.run(['import', 'none.json'])).code).toBe(1);
    expect(existsSync(place.edition)).toBe(false);
  });
});

describe('import --fresh', () => {
  it('replaces the edition and keeps its name and corrections', async () => {
    const place = workplace();
    place.write('a.json', draft('Berita lama'));
    await place.run(['import', 'a.json', ...into(place), '--name', 'Harian Selo']);
    place.write('edition/corrections.json', { formatVersion: 1, corrections: [] });
    place.write('b.json', draft('Berita baru'));
    const { code } = await place.run(['import', 'b.json', ...into(place), '--fresh']);
    expect(code).toBe(0);
    expect(listed(place)).toEqual(['berita-baru']);
    expect(place.read('edition.json').name).toBe('Harian Selo');
    expect(Object.keys(contents(place.folder)).filter((path) => path.startsWith('.'))).toEqual([]);
    expect(contents(place.edition)).toHaveProperty(['corrections.json']);
    await expectSound(place);
  });

  it('refuses a folder that is neither empty nor an edition', async () => {
    const place = workplace();
    place.write('a.json', draft('Berita'));
    place.write('rumah/surat.txt', 'Jangan dihapus.');
    for (const more of [[], ['--fresh']]) {
      const { code, err } = await place.run(['import', 'a.json', '--edition', 'rumah', ...more]);
      expect(code).toBe(1);
      expect(err).toContain('neither empty nor an edition');
      expect(Object.keys(contents(join(place.folder, 'rumah')))).toEqual(['surat.txt']);
    }
  });

  it('builds the same bytes at the same moment', async () => {
    const place = workplace();
    place.write('a.jsonl', jsonLines(series(30)));
    mkdirSync(place.edition);
    await place.run(['import', 'a.jsonl', ...into(place), '--fresh']);
    const before = contents(place.edition);
    await place.run(['import', 'a.jsonl', ...into(place), '--fresh']);
    expect(contents(place.edition)).toEqual(before);
  });
});

describe('an edition built in one go', { timeout: 60_000 }, () => {
  it('lists the same articles in the same order as one built by additions', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(series(110), { minLength: 1 }),
        fc.array(fc.integer({ min: 1, max: 70 }), { minLength: 1, maxLength: 4 }),
        async (drafts, sizes) => {
          const [once, often] = [workplace(), workplace()];
          once.write('all.jsonl', jsonLines(drafts));
          await once.run(['import', 'all.jsonl', ...into(once)]);
          let rest = drafts;
          for (let turn = 0; rest.length > 0; turn++) {
            const size = sizes[turn] ?? rest.length;
            often.write('all.jsonl', jsonLines(rest.slice(0, size)));
            await often.run(['import', 'all.jsonl', ...into(often)]);
            rest = rest.slice(size);
          }
          expect(listed(often)).toEqual(listed(once));
          const section = once.read('edition.json').sections[0];
          const other = often
            .read('edition.json')
            .sections.find(({ slug }: { slug: string }) => slug === section.slug);
          expect(listed(often, other)).toEqual(listed(once, section));
          await expectSound(often);
        },
      ),
      { numRuns: 5 },
    );
  });
});
