import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRelatedIndex, type RelatedIndex } from '../../../src/core/related/related-index.ts';
import { relatedStories } from '../../../src/core/related/related-stories.ts';
import type { StoryFeatures } from '../../../src/core/related/story-features.ts';

function story(slug: string, more: Partial<StoryFeatures> = {}): StoryFeatures {
  return {
    slug,
    headline: `Kabar ${slug}`,
    inLanguage: 'id',
    date: '2024-03-12',
    people: [],
    names: [],
    words: [],
    ...more,
  };
}

const ratna = { id: 'ratna-wulandari', name: 'Ratna Wulandari' };
const filler = Array.from({ length: 30 }, (_, number) =>
  story(`lain-${number}`, { names: [`Tempat Nomor ${number}`], words: [`kata${number}`, 'kabar'] }),
);
const retak = story('retak', {
  names: ['Bendungan Selo'],
  words: ['banjir', 'retak'],
  people: [ratna],
});
const perbaikan = story('perbaikan', {
  names: ['Bendungan Selo'],
  words: ['memperbaiki', 'retakan'],
  datePublished: '2024-03-15',
  date: '2024-03-15',
});
const pidato = story('pidato', { people: [ratna], words: ['pidato'] });

function indexOf(stories: readonly StoryFeatures[], known = stories): RelatedIndex {
  const bySlug = new Map(known.map((each) => [each.slug, each]));
  return createRelatedIndex(stories, (slug) => bySlug.get(slug));
}

const slugs = (features: StoryFeatures, stories: StoryFeatures[], options = {}): string[] =>
  relatedStories(indexOf(stories), features, { limit: 6, ...options }).map(({ slug }) => slug);

const pick = (...words: string[]) => fc.uniqueArray(fc.constantFrom(...words), { maxLength: 3 });
const anyStory = fc
  .record({
    slug: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    names: pick('Bendungan Selo', 'Muara Teja', 'Tanjung Sari', 'Selo'),
    words: pick('banjir', 'pasar', 'retak', 'panen'),
    date: fc.constantFrom('2024-01-01', '2024-01-02', '2024-06-01'),
  })
  .map(({ slug, ...more }) => story(slug, more));
const answers = (index: RelatedIndex, stories: StoryFeatures[]) =>
  stories.map((each) => relatedStories(index, each, { limit: 4 }));

describe('relatedStories', () => {
  it('finds what shares a name or a person, and says which', () => {
    const index = indexOf([...filler, retak, perbaikan, pidato]);
    expect(relatedStories(index, retak, { limit: 6 })).toEqual([
      {
        slug: 'perbaikan',
        headline: 'Kabar perbaikan',
        datePublished: '2024-03-15',
        why: 'Bendungan Selo',
      },
      { slug: 'pidato', headline: 'Kabar pidato', why: 'Ratna Wulandari' },
    ]);
  });

  it('finds by rare words in any form, and prefers a name as the reason', () => {
    const one = story('satu', { words: ['memanen', 'rumput', 'laut'] });
    const other = story('dua', { words: ['panen', 'rumput', 'laut'] });
    const index = indexOf([...filler, one, other]);
    expect(relatedStories(index, one, { limit: 3 })).toMatchObject([
      { slug: 'dua', why: 'memanen' },
    ]);
  });

  it('relates nothing by what most stories have', () => {
    const common = filler.map((each) => ({ ...each, words: ['kabar'], names: ['Muara Teja'] }));
    expect(slugs(common[0] ?? retak, common)).toEqual([]);
  });

  it('does not count a word of a shared name twice', () => {
    const one = story('satu', { names: ['Selo'], words: ['selo'] });
    const other = story('dua', { names: ['Selo'], words: ['selo'] });
    expect(slugs(one, [...filler, one, other])).toEqual([]);
  });

  it('prefers what is near in time', () => {
    const old = story('lama', { names: ['Bendungan Selo'], words: ['retak'], date: '2023-03-12' });
    const near = story('dekat', {
      names: ['Bendungan Selo'],
      words: ['retak'],
      date: '2024-03-11',
    });
    expect(slugs(retak, [...filler, old, near])).toEqual(['dekat', 'lama']);
  });

  it('leaves out itself, what the editor links to, and the same story told again', () => {
    const again = story('retak-2', { ...retak, slug: 'retak-2' });
    const stories = [...filler, retak, again, perbaikan, pidato];
    expect(slugs(retak, stories)).toEqual(['perbaikan', 'pidato']);
    expect(slugs(retak, stories, { exclude: ['perbaikan'] })).toEqual(['pidato']);
  });

  it('answers for a story that is not in the index, and never more than asked for', () => {
    const many = Array.from({ length: 9 }, (_, at) =>
      story(`s${at}`, { names: ['Bendungan Selo', 'Teluk Biru'] }),
    );
    expect(slugs(retak, [...filler, perbaikan])).toEqual(['perbaikan']);
    expect(slugs(many[0] ?? retak, [...filler, ...many], { limit: 3 })).toHaveLength(3);
    expect(slugs(retak, [])).toEqual([]);
  });

  it('answers as if a story that comes later had been there from the start', () => {
    const stories = fc.uniqueArray(anyStory, { selector: ({ slug }) => slug, minLength: 1 });
    fc.assert(
      fc.property(stories, (all) => {
        const index = indexOf(all.slice(1), all);
        expect(index.count()).toBe(all.length - 1);
        for (const first of all.slice(0, 1)) index.add(first);
        expect(index.count()).toBe(all.length);
        expect(answers(index, all)).toEqual(answers(indexOf(all), all));
      }),
    );
  });

  it('relates nobody by what more than 250 stories are about', () => {
    const names = Array.from({ length: 8 }, (_, number) => `Muara Nomor ${number}`);
    const crowd = Array.from({ length: 251 }, (_, number) => story(`muara-${number}`, { names }));
    const [first = retak, last = retak] = [crowd[0], crowd.at(-1)];
    const index = indexOf(crowd.slice(0, -1), crowd);
    const related = relatedStories(index, first, { limit: 300 });
    expect(related).toHaveLength(249);
    expect(related.map(({ slug }) => slug)).not.toContain(last.slug);
    index.add(last);
    expect(relatedStories(index, first, { limit: 3 })).toEqual([]);
  });

  it('answers the same in whatever order the stories came', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyStory, { selector: ({ slug }) => slug }), (stories) => {
        const one = indexOf(stories);
        const other = indexOf(stories.toReversed());
        expect(answers(one, stories)).toEqual(answers(other, stories));
      }),
    );
  });
});
