import { describe, expect, it } from 'vitest';
import { draft, jsonLines, paragraph, readAlso, series } from './drafts.ts';
import { contents, listed, workplace } from './run-cli.ts';

describe('remove', () => {
  it('takes an article out of every list and leaves word at its address', async () => {
    const place = workplace();
    const body = [
      paragraph('"Pompa menyala lagi," kata Anindya Prabasari, teknisi dari Selo.'),
      readAlso('Kabar nomor 3 dari Muara Kalis'),
    ];
    place.write('a.jsonl', jsonLines([...series(8), draft('Pompa menyala', { body })]));
    await place.run(['import', 'a.jsonl', '--edition', 'edition']);
    expect(place.read('articles/pompa-menyala.json').body[1].slug).toBeDefined();

    const slug = 'kabar-nomor-3-dari-muara-kalis';
    const { code } = await place.run(['remove', slug, '--edition', 'edition']);
    expect(code).toBe(0);
    expect(place.read(`articles/${slug}.json`)).toEqual({
      withdrawn: true,
      slug,
      dateModified: '2025-06-01T03:00:00Z',
    });
    expect(listed(place)).not.toContain(slug);
    expect(place.read('articles/pompa-menyala.json').body[1]).not.toHaveProperty('slug');
    expect(place.read('people/ratna-wulandari/0.json').person).toMatchObject({
      quotes: 7,
      articles: 7,
    });
    expect(place.read('edition.json').articles).toBe(8);
    const found = [
      await place.run(['search', '--json', 'kabar nomor 3']),
      await place.run(['search', '--json', '--in', 'quotes', 'hari ke-3']),
    ];
    expect(found.map(({ out }) => out).join()).not.toContain(`"${slug}"`);
    expect((await place.run(['check'])).code).toBe(0);
  });

  it('is undone by the next import of the same article, under the same slug', async () => {
    const place = workplace();
    place.write('a.jsonl', jsonLines(series(30)));
    await place.run(['import', 'a.jsonl', '--edition', 'edition']);
    const before = listed(place);
    await place.run(['remove', before[10] ?? '', before[20] ?? '']);
    expect(listed(place)).toHaveLength(28);
    await place.run(['import', 'a.jsonl']);
    expect(listed(place)).toEqual(before);
    expect((await place.run(['check'])).code).toBe(0);
  });

  it('takes a speaker of whom nothing is left out of the edition', async () => {
    const place = workplace();
    place.write('a.jsonl', jsonLines([draft('Tanggul jebol'), ...series(2)]));
    await place.run(['import', 'a.jsonl', '--edition', 'edition']);
    expect(contents(place.edition)).toHaveProperty(['people/darmo-sasmita/0.json']);
    await place.run(['remove', 'tanggul-jebol']);
    expect(contents(place.edition)).not.toHaveProperty(['people/darmo-sasmita/0.json']);
    expect(place.read('edition.json').people.count).toBe(1);
    expect((await place.run(['check'])).code).toBe(0);
  });

  it('leaves an empty edition that is sound', async () => {
    const place = workplace();
    place.write('a.json', draft('Satu-satunya berita'));
    await place.run(['import', 'a.json', '--edition', 'edition']);
    await place.run(['remove', 'satu-satunya-berita']);
    expect(place.read('edition.json')).toMatchObject({ articles: 0, sections: [] });
    expect((await place.run(['check'])).code).toBe(0);
  });

  it('names a slug that the edition does not have, and removes the others', async () => {
    const place = workplace();
    place.write('a.jsonl', jsonLines(series(2)));
    await place.run(['import', 'a.jsonl', '--edition', 'edition']);
    const { code, err } = await place.run([
      'remove',
      'tidak-ada',
      'kabar-nomor-1-dari-muara-kalis',
    ]);
    expect(code).toBe(1);
    expect(err).toContain('Cannot remove tidak-ada');
    expect(listed(place)).toEqual(['kabar-nomor-0-dari-muara-kalis']);
  });
});
