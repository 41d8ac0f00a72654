import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChainArticle } from '../../../src/core/related/chain-article.ts';
import { createRelatedIndex } from '../../../src/core/related/related-index.ts';
import { MOST_STEPS, storyChains } from '../../../src/core/related/story-chains.ts';
import type { StoryFeatures } from '../../../src/core/related/story-features.ts';
import { storyTitle } from '../../../src/core/related/story-title.ts';

type Told = Partial<StoryFeatures> & { readonly links?: readonly string[] };
type ToldArticle = ChainArticle & { readonly features: StoryFeatures };

/** An article of so many days after the first of March 2024. */
function told(slug: string, day: number, { links = [], ...more }: Told = {}): ToldArticle {
  const date = new Date(Date.UTC(2024, 2, 1 + day)).toISOString().slice(0, 10);
  const features = {
    slug,
    headline: `Kabar ${slug}`,
    inLanguage: 'id',
    datePublished: date,
    date,
    people: [],
    names: [],
    words: [],
    ...more,
  };
  return { slug, time: Date.parse(date), features, links };
}

const person = (name: string) => ({ id: name.toLowerCase().replaceAll(' ', '-'), name });
const ratna = person('Ratna Wulandari');
const darmo = person('Darmo Sasmita');
const dam = { people: [ratna, darmo], names: ['Bendungan Selo'], words: ['pintu', 'sirene'] };
const onOtherMatters = (count: number) =>
  Array.from({ length: count }, (_, number) =>
    told(`lain-${number}`, number % 90, {
      people: [person(`Orang Nomor${number}`)],
      names: [`Tempat Nomor ${number}`],
      words: [`kata${number}`, 'kabar'],
    }),
  );

/** The slugs of each story among these articles and others on other matters. */
function stories(articles: readonly ToldArticle[], others = 40): string[][] {
  const all = [...onOtherMatters(others), ...articles];
  const features = new Map(all.map((article) => [article.slug, article.features]));
  const featuresOf = (slug: string) => features.get(slug);
  const chains = storyChains(all, createRelatedIndex(features.values(), featuresOf), featuresOf);
  return chains.map((chain) => chain.map(({ slug }) => slug));
}

describe('storyChains', () => {
  it('ties what an editor links, where the same people speak of the same thing, the oldest first', () => {
    const found = stories([
      told('ketiga', 60, { ...dam, links: ['kedua'] }),
      told('pertama', 0, dam),
      told('kedua', 40, { ...dam, links: ['pertama'] }),
    ]);
    expect(found).toEqual([['pertama', 'kedua', 'ketiga']]);
  });

  it('knows a link in either direction, as of an older article that was updated', () => {
    expect(
      stories([told('pertama', 0, { ...dam, links: ['kedua'] }), told('kedua', 40, dam)]),
    ).toEqual([['pertama', 'kedua']]);
  });

  it('does not believe a link alone, nor the same people on another matter', () => {
    const elsewhere = { people: [ratna, darmo], names: ['Pasar Damar'], words: ['ikan', 'pintu'] };
    expect(
      stories([
        told('pertama', 0, dam),
        told('lain', 3, { names: ['Pasar Damar'], words: ['ikan'], links: ['pertama'] }),
        told('pasar', 5, { ...elsewhere, links: ['pertama'] }),
      ]),
    ).toEqual([]);
  });

  it('does not take a passing mention of person and place for the matter', () => {
    const passing = {
      people: [ratna, person('Irwan Sagoro')],
      names: ['Bendungan Selo'],
      words: ['longsor'],
    };
    expect(
      stories([told('pertama', 0, dam), told('longsor', 5, { ...passing, links: ['pertama'] })]),
    ).toEqual([]);
  });

  it('ties without a link only what is very much alike and a month apart at most', () => {
    const alike = {
      ...dam,
      names: ['Bendungan Selo', 'Muara Selo'],
      words: ['pintu', 'sirene', 'jadwal'],
    };
    expect(stories([told('pertama', 0, alike), told('kedua', 20, alike)])).toEqual([
      ['pertama', 'kedua'],
    ]);
    expect(stories([told('pertama', 0, alike), told('kedua', 40, alike)])).toEqual([]);
    expect(
      stories([told('pertama', 0, dam), told('kedua', 20, { ...alike, people: [ratna] })]),
    ).toEqual([]);
  });

  it('ends a story after a year without anything', () => {
    expect(
      stories([told('pertama', 0, dam), told('kedua', 400, { ...dam, links: ['pertama'] })]),
    ).toEqual([]);
  });

  it('does not let a story drift: what joins is close to most of it', () => {
    const market = { people: [darmo], names: ['Pasar Damar'], words: ['ikan', 'es'] };
    const found = stories([
      told('pertama', 0, dam),
      told('kedua', 10, { ...dam, links: ['pertama'] }),
      told('ketiga', 20, {
        ...dam,
        names: ['Bendungan Selo', 'Pasar Damar'],
        words: ['pintu', 'ikan', 'es'],
        links: ['kedua'],
      }),
      told('pasar', 30, { ...market, links: ['ketiga'] }),
    ]);
    expect(found).toEqual([['pertama', 'kedua', 'ketiga']]);
  });

  it('chooses of two stories the nearer one', () => {
    const salt = {
      people: [darmo, person('Mansur Tambaru')],
      names: ['Tanjung Remang'],
      words: ['garam', 'harga'],
    };
    const found = stories([
      told('garam', 0, salt),
      told('garam-2', 5, { ...salt, links: ['garam'] }),
      told('bendungan', 1, dam),
      told('bendungan-2', 6, { ...dam, links: ['bendungan'] }),
      told('baru', 9, {
        ...dam,
        names: ['Bendungan Selo', 'Tanjung Remang'],
        links: ['garam-2', 'bendungan-2'],
      }),
    ]);
    expect(found).toEqual([
      ['garam', 'garam-2'],
      ['bendungan', 'bendungan-2', 'baru'],
    ]);
  });

  it('begins another story when one is full', () => {
    const many = Array.from({ length: MOST_STEPS + 5 }, (_, day) =>
      told(`hari-${day}`, day, { ...dam, links: day > 0 ? [`hari-${day - 1}`] : [] }),
    );
    expect(stories(many, 3_000).map((chain) => chain.length)).toEqual([MOST_STEPS, 5]);
  });
});

const pick = <Item>(...items: Item[]) =>
  fc.uniqueArray(fc.constantFrom(...items), { maxLength: 3 });
const SLUGS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
const anyArticle = (slug: string) =>
  fc
    .record({
      day: fc.nat(60),
      people: pick(ratna, darmo, person('Mansur Tambaru')),
      names: pick('Bendungan Selo', 'Muara Selo', 'Tanjung Remang'),
      words: pick('pintu', 'garam', 'sirene', 'harga'),
      links: pick(...SLUGS),
    })
    .map(({ day, ...more }) => told(slug, day, more));
const anyArticles = fc.tuple(...SLUGS.map(anyArticle));

describe('whatever the articles are, stories', () => {
  it('have each article once at most, two at least, and the oldest first', () => {
    fc.assert(
      fc.property(anyArticles, (articles) => {
        const found = stories(articles);
        const slugs = found.flat();
        expect(new Set(slugs).size).toBe(slugs.length);
        const times = new Map(articles.map(({ time, features }) => [features.slug, time]));
        for (const chain of found) {
          expect(chain.length).toBeGreaterThan(1);
          const own = chain.map((slug) => times.get(slug) ?? 0);
          expect(own).toEqual(own.toSorted((one, two) => one - two));
        }
      }),
    );
  });

  it('are the same in whatever order the articles came', () => {
    fc.assert(
      fc.property(
        anyArticles.chain((articles) =>
          fc.tuple(
            fc.constant(articles),
            fc.shuffledSubarray(articles, { minLength: articles.length }),
          ),
        ),
        ([articles, shuffled]) => {
          expect(stories(shuffled)).toEqual(stories(articles));
        },
      ),
    );
  });

  it('hold nobody that shares nothing by name with any other in them', () => {
    fc.assert(
      fc.property(anyArticles, (articles) => {
        const features = new Map(
          articles.map((article) => [article.features.slug, article.features]),
        );
        for (const chain of stories(articles)) {
          for (const slug of chain) {
            const names = new Set(features.get(slug)?.names);
            const others = chain
              .filter((one) => one !== slug)
              .flatMap((one) => features.get(one)?.names ?? []);
            expect(others.some((name) => names.has(name))).toBe(true);
          }
        }
      }),
    );
  });
});

const features = (headline: string, ...names: string[]) =>
  told('x', 0, { headline, names }).features;

describe('storyTitle', () => {
  it('is the full name that most headlines have', () => {
    expect(
      storyTitle([
        features('Pintu Bendungan Selo Dibuka', 'Bendungan Selo', 'Muara Selo'),
        features('Sirene Bendungan Selo Diuji', 'Muara Selo', 'Bendungan Selo'),
      ]),
    ).toEqual({ title: 'Bendungan Selo', inLanguage: 'id' });
  });

  it('is the first headline where no name stands in two', () => {
    expect(
      storyTitle([
        features('Pintu Dibuka', 'Bendungan Selo'),
        features('Sirene Diuji', 'Bendungan Selo'),
      ]),
    ).toEqual({ title: 'Pintu Dibuka', inLanguage: 'id' });
  });
});
