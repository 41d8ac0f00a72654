import { beforeEach, describe, expect, it } from 'vitest';
import { draft, jsonLines, paragraph } from './drafts.ts';
import { workplace, type Workplace } from './run-cli.ts';

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

  it('writes CSV after RFC 4180 without a byte order mark', async () => {
    const { out } = await place.run(['quotes', '--format', 'csv']);
    const lines = out.split('\r\n');
    expect(lines[0]).toBe(
      'id,speaker,speakerId,role,quote,sentence,kind,slug,headline,datePublished,articleSection,inLanguage,address',
    );
    expect(lines[1]).toContain(',"""=1+1 itu rumus,""",');
    expect(lines.at(-1)).toBe('');
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
    [['remove']],
    [['check', 'ini']],
    [['search']],
    [['search', 'garam', '--limit', '0']],
    [['quotes', '--format', 'xml']],
    [['build', '--base', 'https://x']],
  ])('%j exits with 2 and shows the usage', async (args) => {
    const { code, err, out } = await place.run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage:');
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
