import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/core/article/article.ts';
import { draft, jsonLines, paragraph, readAlso, series } from './drafts.ts';
import { contents, workplace, type Workplace } from './run-cli.ts';

/** An article on the gates of the dam, told by two people; `link` is the headline of another. */
function onTheDam(headline: string, datePublished: string, said: string, link?: string): Draft {
  return draft(headline, {
    datePublished,
    body: [
      paragraph(`"${said}," kata Hesti Laraswati, Kepala Bidang Irigasi, di tepi Bendungan Selo.`),
      paragraph('Pintu air di Bendungan Selo dibuka setiap malam, dan jadwal pintu ditempel.'),
      paragraph('"Kami membaca jadwal itu," kata Yusran Palewa, nakhoda dari Muara Selo.'),
      ...(link === undefined ? [] : [readAlso(link)]),
    ],
  });
}

const pertama = onTheDam('Pintu air dibuka malam hari', '2025-01-10', 'Air datang pelan');
const kedua = onTheDam(
  'Jadwal pintu air ditempel',
  '2025-01-20',
  'Jadwal sudah ada',
  'Pintu air dibuka malam hari',
);
const ketiga = onTheDam(
  'Sirene bendungan diuji',
  '2025-02-02',
  'Sirene berbunyi tiga kali',
  'Jadwal pintu air ditempel',
);
const STORY = 'stories/pintu-air-dibuka-malam-hari.json';
const others = series(30);

async function importing(...batches: (readonly Draft[])[]): Promise<Workplace> {
  const place = workplace();
  for (const [number, drafts] of batches.entries()) {
    place.write(`${number}.jsonl`, jsonLines(drafts));
    expect((await place.run(['import', `${number}.jsonl`, '--edition', 'edition'])).code).toBe(0);
  }
  return place;
}

const isSound = async (place: Workplace) => (await place.run(['check'])).out;
const placeOf = (place: Workplace, slug: string) => place.read(`articles/${slug}.json`).story;

describe('the stories of an edition', () => {
  it('are written with what each step has that is new, and each article knows its place', async () => {
    const place = await importing([...others, ketiga, pertama, kedua]);
    const story = place.read(STORY);
    expect(story.steps).toMatchObject([
      {
        slug: 'pintu-air-dibuka-malam-hari',
        people: [{ name: 'Hesti Laraswati' }, { name: 'Yusran Palewa' }],
        quotes: 2,
      },
      { slug: 'jadwal-pintu-air-ditempel', people: [], quotes: 1 },
      { slug: 'sirene-bendungan-diuji', people: [], quotes: 1 },
    ]);
    expect(placeOf(place, 'jadwal-pintu-air-ditempel')).toEqual({
      slug: 'pintu-air-dibuka-malam-hari',
      previous: {
        slug: 'pintu-air-dibuka-malam-hari',
        headline: 'Pintu air dibuka malam hari',
        datePublished: '2025-01-10',
      },
      next: {
        slug: 'sirene-bendungan-diuji',
        headline: 'Sirene bendungan diuji',
        datePublished: '2025-02-02',
      },
    });
    expect(await isSound(place)).toContain('all well');
  });

  it('are the same whether their articles came at once or one by one, in whatever order', async () => {
    const atOnce = await importing([...others, pertama, kedua, ketiga]);
    const oneByOne = await importing([...others, kedua], [ketiga], [pertama]);
    expect(oneByOne.read(STORY)).toEqual(atOnce.read(STORY));
    for (const { slug } of atOnce.read(STORY).steps) {
      expect(placeOf(oneByOne, slug)).toEqual(placeOf(atOnce, slug));
    }
    expect(Object.keys(contents(join(oneByOne.edition, 'stories')))).toHaveLength(1);
    expect(await isSound(oneByOne)).toContain('all well');
  });

  it('change in few files when an article more comes to one', async () => {
    const place = await importing([...others, pertama, kedua]);
    const before = contents(place.edition);
    place.write('more.jsonl', jsonLines([ketiga]));
    await place.run(['import', 'more.jsonl']);
    const after = contents(place.edition);
    const rewritten = Object.keys(before).filter((path) => after[path] !== before[path]);
    expect(rewritten.filter((path) => path.startsWith('stories/'))).toEqual([STORY]);
    expect(rewritten).toContain('articles/jadwal-pintu-air-ditempel.json');
    expect(place.read(STORY).steps).toHaveLength(3);
  });

  it('do without an article that is withdrawn, and are gone when one is left', async () => {
    const place = await importing([...others, pertama, kedua, ketiga]);
    await place.run(['remove', 'pintu-air-dibuka-malam-hari']);
    const steps = place.read('stories/jadwal-pintu-air-ditempel.json').steps;
    expect(steps.map(({ slug }: { slug: string }) => slug)).toEqual([
      'jadwal-pintu-air-ditempel',
      'sirene-bendungan-diuji',
    ]);
    expect(placeOf(place, 'jadwal-pintu-air-ditempel')).not.toHaveProperty('previous');
    expect(contents(place.edition)).not.toHaveProperty([STORY]);
    expect(await isSound(place)).toContain('all well');

    await place.run(['remove', 'sirene-bendungan-diuji']);
    expect(placeOf(place, 'jadwal-pintu-air-ditempel')).toBeUndefined();
    expect(contents(join(place.edition, 'stories'))).toEqual({});
    expect(await isSound(place)).toContain('all well');
  });

  it('follow a headline that changed', async () => {
    const first = { ...pertama, url: 'https://warta.example/pintu' };
    const place = await importing(
      [...others, first, kedua],
      [{ ...first, headline: 'Pintu air Bendungan Selo dibuka' }],
    );
    expect(placeOf(place, 'jadwal-pintu-air-ditempel').previous.headline).toBe(
      'Pintu air Bendungan Selo dibuka',
    );
    expect(await isSound(place)).toContain('all well');
  });
});

async function faultsAfter(change: (place: Workplace) => void): Promise<string> {
  const place = await importing([...others, pertama, kedua]);
  change(place);
  const { code, out } = await place.run(['check']);
  expect(code).toBe(1);
  return out;
}
const rewrite =
  (path: string, change: (value: ReturnType<Workplace['read']>) => void) => (place: Workplace) => {
    const value = place.read(path);
    change(value);
    writeFileSync(join(place.edition, path), JSON.stringify(value));
  };

describe('check', () => {
  it('names a story that is missing', async () => {
    const out = await faultsAfter((place) => rmSync(join(place.edition, STORY)));
    expect(out).toContain(`${STORY}: is missing`);
  });

  it('names a step that says what its article does not', async () => {
    const out = await faultsAfter(rewrite(STORY, (story) => (story.steps[1].quotes = 9)));
    expect(out).toContain(`${STORY}: steps[1]: is not what its article says`);
  });

  it('names an article with another neighbour than the story has', async () => {
    const path = 'articles/jadwal-pintu-air-ditempel.json';
    const out = await faultsAfter(rewrite(path, (article) => delete article.story.previous));
    expect(out).toContain(`${path}: story: is not as in pintu-air-dibuka-malam-hari`);
  });

  it('names a step that does not know of the story, and a story that nobody names', async () => {
    const path = 'articles/jadwal-pintu-air-ditempel.json';
    const out = await faultsAfter(rewrite(path, (article) => delete article.story));
    expect(out).toContain(`${STORY}: steps: jadwal-pintu-air-ditempel does not name this story`);
  });
});
