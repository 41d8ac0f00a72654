import { describe, expect, it } from 'vitest';
import { searchBy } from '../../../src/core/search/search-by.ts';
import type { Answer, SearchBackend, SiteHit } from '../../../src/core/search/search-backend.ts';

const found: readonly SiteHit[] = [
  { slug: 'pasar-selo', headline: 'Pasar Selo Ramai Lagi', datePublished: '2024-03-12' },
  { slug: 'bendungan', headline: 'Bendungan Muara Teja', datePublished: '2023-01-02' },
];

const siteOf = (hits: readonly SiteHit[], asked: string[] = [], total?: number): SearchBackend => ({
  kind: 'site',
  async search(query) {
    asked.push(query);
    return { hits, ...(total !== undefined && { total }) };
  },
});

async function answersOf(
  backend: SearchBackend,
  query: string,
  signal = new AbortController().signal,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const request = { in: 'headlines', query, limit: 10 } as const;
  for await (const answer of searchBy(backend).search(request, signal)) answers.push(answer);
  return answers;
}

describe('a search by the search of a site', () => {
  it('gives what the site found in its order, with the words marked', async () => {
    const [answer] = await answersOf(siteOf(found), 'selo pasar');
    expect(answer?.hits.map(({ slug }) => slug)).toEqual(['pasar-selo', 'bendungan']);
    expect(answer?.hits[0]?.ranges).toEqual([
      { start: 0, end: 5 },
      { start: 6, end: 10 },
    ]);
    expect(answer).toMatchObject({ scope: 'site', total: 2, isExact: false });
  });

  it('asks the site for the words alone and holds to the days itself', async () => {
    const asked: string[] = [];
    const [answer] = await answersOf(siteOf(found, asked), '"Pasar Selo" sejak:2024 -lama');
    expect(asked).toEqual(['pasar selo']);
    expect(answer?.hits.map(({ slug }) => slug)).toEqual(['pasar-selo']);
  });

  it('asks for what was typed where it is words alone', async () => {
    const asked: string[] = [];
    await answersOf(siteOf(found, asked), " Jum'at Korea-Utara ");
    expect(asked).toEqual(["Jum'at Korea-Utara"]);
  });

  it('counts what the site counted, unless it holds to days itself', async () => {
    const site = siteOf(found, [], 240);
    expect(await answersOf(site, 'selo')).toMatchObject([{ total: 240, isExact: true }]);
    expect(await answersOf(site, 'selo sejak:2024')).toMatchObject([{ total: 1, isExact: false }]);
  });

  it('ends with the reason of its signal', async () => {
    const stop = new AbortController();
    stop.abort(new Error('the next key came'));
    await expect(answersOf(siteOf(found), 'selo', stop.signal)).rejects.toThrow('next key');
  });
});

describe('a search by an index', () => {
  it('is the search of the index', () => {
    const index = { kind: 'index', search: async function* () {} } as const;
    expect(searchBy(index)).toBe(index);
  });
});
