import { expect } from 'vitest';
import type { Article, Quote } from '../../src/core/article/article.ts';
import type { SpeakerCorrection } from '../../src/core/edition/correction.ts';
import { draft, jsonLines, paragraph } from './drafts.ts';
import { contents, workplace, type Workplace } from './run-cli.ts';

export const bridge = draft('Jembatan Selo dibuka', {
  datePublished: '2025-02-01',
  body: [
    paragraph('"Jembatan ini milik warga," kata Ratna Wulandari, Bupati Selo.'),
    paragraph('"Kami menunggu tiga tahun," kata Darmo Sasmita, nelayan.'),
  ],
});
export const school = draft('Sekolah baru di Karang Pandan', {
  datePublished: '2025-02-05',
  body: [paragraph('"Kelas dimulai Senin," kata Ratna Wulandari, Bupati Selo.')],
});
export const boats = draft('Perahu bantuan tiba', {
  datePublished: '2025-02-09',
  body: [paragraph('"Mesinnya bagus," kata Ratna W. Sari, Bupati Selo.')],
});
export const all = [bridge, school, boats];

/** An edition of three articles, with these corrections beside it but not applied. */
export async function edition(corrections?: readonly unknown[]): Promise<Workplace> {
  const place = workplace();
  place.write('a.jsonl', jsonLines(all));
  await place.run(['import', 'a.jsonl', '--edition', 'edition']);
  if (corrections) correct(place, corrections);
  return place;
}

export function correct(place: Workplace, corrections: readonly unknown[]): void {
  place.write('edition/corrections.json', { formatVersion: 1, corrections });
}

export async function apply(place: Workplace): Promise<string> {
  const { code, out, err } = await place.run(['import']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect((await place.run(['check'])).out).toMatch(/all well\n$/);
  return out;
}

export function article({ read }: Workplace, slug: string): Article {
  return read(`articles/${slug}.json`);
}

export function quotes(place: Workplace, slug = 'jembatan-selo-dibuka'): readonly Quote[] {
  return article(place, slug).quotes;
}

export function person({ read }: Workplace, id: string) {
  const found = read('people/index/0.json').people.find((entry: { id: string }) => entry.id === id);
  return { ...found, pages: found && read(`people/${id}/0.json`).quotes.length };
}

/** Who says what in an edition: its articles' quotes and people, the people index in order of ids, everyone's files. */
export function told(place: Workplace) {
  const paths = Object.keys(contents(place.edition));
  const articles = paths.filter((path) => path.startsWith('articles/')).toSorted();
  const people = paths.filter((path) => /^people\/(?!index)/.test(path)).toSorted();
  const index: { id: string }[] = place.read('people/index/0.json').people;
  return {
    articles: articles.map((path) => {
      const { slug, quotes: said, people: speakers } = place.read(path);
      return { slug, said, speakers };
    }),
    people: people.map((path) => place.read(path)),
    index: index.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  };
}

/** That the second quote of the article about the bridge is Anindya's, or what is said instead. */
export async function speakerCorrection(
  more: Partial<SpeakerCorrection> = {},
): Promise<SpeakerCorrection> {
  const quote = quotes(await edition())[1]?.id ?? '';
  const slug = 'jembatan-selo-dibuka';
  return { type: 'speaker', article: slug, quote, speaker: 'Anindya Prabasari', ...more };
}
