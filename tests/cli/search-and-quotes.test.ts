import { beforeEach, describe, expect, it } from 'vitest';
import { LEAST_CONFIDENCE } from '../../src/core/quotes/confidence.ts';
import { draft, jsonLines, paragraph } from './drafts.ts';
import { contents, workplace, type Workplace } from './run-cli.ts';

let place: Workplace;

beforeEach(async () => {
  place = workplace();
  const drafts = [
    draft('Panen garam di Tanjung Remang', {
      body: [
        paragraph('"Garam, kata orang, tidak pernah bohong," kata Ratna Wulandari, petambak.'),
        paragraph('Menurut warga, musim ini "luar biasa" panjangnya.'),
      ],
    }),
    draft('Sirene bendungan diuji', {
      datePublished: '2025-04-01',
      body: [paragraph('"=1+1 itu rumus," kata Darmo Sasmita, guru.')],
    }),
  ];
  place.write('a.jsonl', jsonLines(drafts));
  await place.run(['import', 'a.jsonl', '--edition', 'edition']);
});

const earthquake = (headline: string) =>
  draft(headline, {
    url: 'https://kabarmuara.example/gempa',
    datePublished: '2025-05-08T18:30:00Z',
    body: [paragraph('"Kami lari ke bukit," kata Ratna Wulandari, petambak.')],
  });

/** The headlines that a search for the earthquake finds within some days. */
async function foundBetween(...days: readonly string[]): Promise<string[]> {
  const { out } = await place.run(['search', '--json', ...days, 'gempa']);
  return JSON.parse(out).map(({ headline }: { headline: string }) => headline);
}

describe('search', () => {
  it('gives headlines with their scores as JSON', async () => {
    const { out, code } = await place.run(['search', '--json', 'garam', 'panen']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([
      {
        slug: 'panen-garam-di-tanjung-remang',
        headline: 'Panen garam di Tanjung Remang',
        score: expect.any(Number),
      },
    ]);
  });

  it('answers each line of standard input with one array', async () => {
    const stdin = (async function* () {
      yield Buffer.from('sirene\n\ntidak ada kata ini');
      yield Buffer.from(' zzzz\n');
    })();
    const { out } = await place.run(['search', '--stdin'], { stdin });
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toEqual([
      [expect.objectContaining({ slug: 'sirene-bendungan-diuji' })],
      [],
      [],
    ]);
  });

  it('finds an article on the day of the edition’s zone, as quotes does, also once it is changed', async () => {
    for (const headline of ['Gempa di Selo', 'Gempa kecil di Selo']) {
      place.write('b.jsonl', jsonLines([earthquake(headline)]));
      await place.run(['import', 'b.jsonl', '--edition', 'edition']);
      expect(await foundBetween('--from', '2025-05-09')).toEqual([headline]);
      expect(await foundBetween('--to', '2025-05-08')).toEqual([]);
      const { out } = await place.run([
        'search',
        '--in',
        'quotes',
        '--from',
        '2025-05-09',
        'bukit',
      ]);
      expect(out).toContain('Kami lari ke bukit');
      expect((await place.run(['check'])).code).toBe(0);
    }
  });
});

describe('quotes', () => {
  it('exports every quote verbatim, those without a speaker too, the newest article first', async () => {
    const { out, code } = await place.run(['quotes']);
    expect(code).toBe(0);
    const rows = JSON.parse(out);
    expect(rows[0]).toMatchObject({
      speaker: 'Darmo Sasmita',
      speakerId: 'darmo-sasmita',
      quote: '"=1+1 itu rumus,"',
      slug: 'sirene-bendungan-diuji',
    });
    expect(rows[0].address).toBe(`/article/sirene-bendungan-diuji#k-${rows[0].id}`);
    expect(rows.map(({ speaker }: { speaker: string | null }) => speaker)).toContain(
      'Ratna Wulandari',
    );
  });

  it('exports one person by name, by id, or by part of a name that is nobody else', async () => {
    for (const name of ['Ratna Wulandari', 'ratna-wulandari', 'wulandari']) {
      const rows = JSON.parse((await place.run(['quotes', '--person', name])).out);
      expect(rows).toHaveLength(1);
      expect(rows[0].quote).toBe('"Garam, kata orang, tidak pernah bohong,"');
    }
    const { code, err } = await place.run(['quotes', '--person', 'Bima Sakti']);
    expect(code).toBe(1);
    expect(err).toContain('Nobody in the edition is called Bima Sakti');
  });

  it('writes CSV after RFC 4180, with the byte order mark by which a spreadsheet knows UTF-8', async () => {
    const { out } = await place.run(['quotes', '--format', 'csv']);
    const lines = out.split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFFid,speaker,speakerId,speakerKind,role,quote,sentence,kind,slug,headline,datePublished,articleSection,inLanguage,address',
    );
    expect(lines[1]).toContain(',"""=1+1 itu rumus,""",');
    expect(lines.at(-1)).toBe('');
  });

  it('writes JSON-LD of schema.org, with whole addresses where the edition knows its site', async () => {
    const graph = async () =>
      JSON.parse((await place.run(['quotes', '--format', 'jsonld'])).out)['@graph'];
    expect((await graph())[0].isPartOf).not.toHaveProperty('url');
    const site = ['--site', 'https://warta.example/koran', '--edition', 'edition'];
    await place.run(['import', 'a.jsonl', ...site]);
    expect((await graph())[0]).toMatchObject({
      '@type': 'Quotation',
      text: '"=1+1 itu rumus,"',
      creator: { '@type': 'Person', name: 'Darmo Sasmita', jobTitle: 'guru' },
      isPartOf: {
        '@type': 'NewsArticle',
        headline: 'Sirene bendungan diuji',
        url: 'https://warta.example/koran/article/sirene-bendungan-diuji',
        datePublished: '2025-04-01',
      },
      inLanguage: 'id',
    });
  });

  it('gives those of all that is asked for, and an empty list where there is none', async () => {
    const slugs = async (...args: string[]) =>
      JSON.parse((await place.run(['quotes', ...args])).out).map(
        ({ slug }: { slug: string }) => slug,
      );
    expect(await slugs('--words', 'GARAM orang')).toEqual(['panen-garam-di-tanjung-remang']);
    expect(await slugs('--from', '2025-04-01')).toEqual(['sirene-bendungan-diuji']);
    expect(await slugs('--to', '2025-03-31', '--person', 'darmo-sasmita')).toEqual([]);
    expect(await slugs('--from', '2025-03-10', '--to', '2025-03-10')).toHaveLength(2);
    expect(await slugs('--section', 'Laut')).toEqual([]);
    expect((await place.run(['quotes', '--section', 'Laut', '--format', 'csv'])).out).toMatch(
      /^\uFEFFid,.*\r\n$/,
    );
  });

  it('says which sections there are where the asked one is none', async () => {
    const drafts = [draft('Sirene bendungan diuji', { articleSection: 'Pesisir' })];
    place.write('b.jsonl', jsonLines(drafts));
    await place.run(['import', 'b.jsonl', '--edition', 'edition']);
    const err = 'The edition has no section Laut; it has Pesisir\n';
    for (const words of [['search', 'sirene'], ['quotes']]) {
      expect(await place.run([...words, '--section', 'Laut'])).toMatchObject({ code: 0, err });
      expect(await place.run([...words, '--section', 'pesisir'])).toMatchObject({ err: '' });
    }
  });

  it.each(['json', 'jsonld', 'csv'])('begins no %s where nobody is meant', async (format) => {
    expect(await place.run(['quotes', '--person', 'Nihil', '--format', format])).toEqual({
      code: 1,
      out: '',
      err: 'Nobody in the edition is called Nihil\n',
    });
  });

  it.each([
    [['--from', '2025-13-01'], '--from has to be a day such as 2023-09-13, not 2025-13-01'],
    [['--to', 'besok'], '--to has to be a day such as 2023-09-13, not besok'],
    [['--from', '2025-05-01', '--to', '2025-04-01'], 'later than --to'],
    [['--explain'], '--explain needs at least one FILE'],
  ])('%j is wrong usage', async (args, message) => {
    const { code, err } = await place.run(['quotes', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('quotes --explain', () => {
  beforeEach(() => {
    const body = [
      paragraph('"Garam kami bersih," kata Ratna Wulandari, Bupati Selo. Panen berjalan baik.'),
      paragraph('"Harganya turun lagi," kata seorang warga.'),
    ];
    place.write('b.json', draft('Panen garam di Tanjung Remang', { body }));
  });

  it('says of every quote of a file where it is, who speaks, by which rule, and how surely', async () => {
    const { out, code } = await place.run(['quotes', '--explain', 'b.json']);
    expect(code).toBe(0);
    expect(out).toContain('b.json: Panen garam di Tanjung Remang (2 quotes)');
    expect(out).toContain('body[0]  "Garam kami bersih,"');
    expect(out).toContain('speech of Ratna Wulandari, Bupati Selo');
    expect(out).toContain('rule: cue-after. The words that name the speaker follow');
    expect(out).toMatch(/cue: "Garam kami bersih," \[kata Ratna Wulandari\], Bupati Selo\.\n/);
    expect(out).toContain(`, a name is shown from ${LEAST_CONFIDENCE} on`);
    expect(out).toContain('speech of no speaker');
    expect(out).toContain('rule: unnamed. The attribution names nobody');
  });

  it('gives one JSON value an article with --json, and goes on after a file that it cannot read', async () => {
    const args = ['quotes', '--explain', 'none.txt', 'b.json', 'b.json', '--json'];
    const { out, err, code } = await place.run(args);
    expect(code).toBe(1);
    expect(err).toBe('Cannot read none.txt: there is no such file\n');
    const [first, second] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(second).toEqual(first);
    expect(first.quotes[0]).toMatchObject({
      speaker: 'Ratna Wulandari',
      threshold: LEAST_CONFIDENCE,
    });
  });

  it('writes nothing', async () => {
    const before = contents(place.folder);
    await place.run(['quotes', '--explain', 'b.json']);
    expect(contents(place.folder)).toEqual(before);
  });
});

describe('wrong usage', () => {
  it.each([
    [[]],
    [['terbitkan']],
    [['import']],
    [['import', 'a.jsonl', '--date', 'kemarin']],
    [['import', 'a.jsonl', '--as', 'gulungan']],
    [['import', 'a.jsonl', '--tanpa']],
    [['import', 'a.jsonl', '--name', '']],
    [['import', 'a.jsonl', '--name', '  ']],
    [['import', 'a.jsonl', '--language', 'bahasa selo']],
    [['import', 'a.jsonl', '--site', 'https://warta.example/koran?rubrik=1']],
    [['import', 'a.jsonl', '--site', 'https://warta.example/#koran']],
    [['remove']],
    [['check', 'ini']],
    [['search']],
    [['search', 'garam', '--limit', '0']],
    [['search', 'garam', '--in', 'gambar']],
    [['search', 'garam', '--from', 'kemarin']],
    [['search', 'garam', '--from', '2025-02-30']],
    [['search', 'garam', '--from', '2025-04-02', '--to', '2025-04-01']],
    [['search', 'garam', '--from', '2025-04-02', '--to', '2025-03']],
    [['search', 'garam', '--stdin']],
    [['quotes', '--from', '2025-04-02', '--to', '2025-04-01']],
    [['quotes', '--explain', 'a.jsonl', '--person', 'Ratna']],
    [['quotes', '--explain', 'a.jsonl', '--format', 'csv']],
    [['import', 'a.jsonl', '--edition', '']],
    [['import', '']],
    [['quotes', '--format', 'xml']],
    [['build', '--base', 'https://x']],
    [['build', '--site', 'https://warta.example/koran?rubrik=1']],
  ])('%j exits with 2 and shows the usage', async (args) => {
    const { code, err, out } = await place.run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage:');
  });

  it('is not a period that ends with the month in which it begins', async () => {
    const period = ['--from', '2025-04-01', '--to', '2025-04'];
    const { out, code } = await place.run(['search', 'sirene', ...period]);
    expect(code).toBe(0);
    expect(out).toContain('sirene-bendungan-diuji');
  });

  it('of nothing: --help shows the usage and exits with 0', async () => {
    expect(await place.run(['--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Usage:'),
    });
  });

  it('is not that there is no edition', async () => {
    const empty = workplace();
    expect(await empty.run(['check'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('there is none'),
    });
  });
});
