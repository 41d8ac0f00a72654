import { describe, expect, it } from 'vitest';
import {
  all,
  apply,
  article,
  boats,
  bridge,
  correct,
  edition,
  person,
  quotes,
  school,
  speakerCorrection,
  told,
} from './corrected-edition.ts';
import { draft, jsonLines, paragraph } from './drafts.ts';
import { contents } from './run-cli.ts';

describe('a corrected speaker', () => {
  it('stands in the article, the people index and the files of those who speak', async () => {
    const correction = await speakerCorrection({ role: 'pedagang' });
    const place = await edition([{ ...correction, words: '"Kami menunggu tiga tahun,"' }]);
    expect(await apply(place)).toContain('1 correction applied\n');
    expect(quotes(place)[1]).toMatchObject({
      speaker: 'anindya-prabasari',
      pattern: 'corrected',
      confidence: 1,
    });
    expect(quotes(place)[1]).not.toHaveProperty('cue');
    expect(person(place, 'anindya-prabasari')).toMatchObject({
      name: 'Anindya Prabasari',
      role: 'pedagang',
      quotes: 1,
      pages: 1,
    });
    expect(contents(place.edition)).not.toHaveProperty(['people/darmo-sasmita/0.json']);
  });

  it('may be one of the edition by id, or nobody', async () => {
    const place = await edition([await speakerCorrection({ speaker: 'ratna-wulandari' })]);
    await apply(place);
    expect(person(place, 'ratna-wulandari')).toMatchObject({ quotes: 3, articles: 2, pages: 3 });
    correct(place, [await speakerCorrection({ speaker: null })]);
    await apply(place);
    expect(quotes(place)[1]?.speaker).toBeNull();
    expect(article(place, 'jembatan-selo-dibuka').people).toHaveLength(1);
  });

  it('holds when the article comes again, changed or not, and in an edition built anew', async () => {
    const place = await edition([await speakerCorrection()]);
    await apply(place);
    const corrected = quotes(place)[1];
    place.write('b.jsonl', jsonLines([{ ...bridge, description: 'Setelah tiga tahun.' }, school]));
    for (const args of [['a.jsonl'], ['b.jsonl'], ['a.jsonl', '--fresh']]) {
      await place.run(['import', ...args]);
      expect(quotes(place)[1]).toEqual(corrected);
      expect((await place.run(['check'])).code).toBe(0);
    }
  });
});

describe('a renamed person', () => {
  it('has the name and role in every article, and the former name as an alias', async () => {
    const rename = { type: 'rename', person: 'ratna-wulandari', name: 'Ratna Wulandhari' };
    const place = await edition([{ ...rename, role: 'mantan Bupati Selo' }]);
    await apply(place);
    const renamed = { name: 'Ratna Wulandhari', role: 'mantan Bupati Selo' };
    expect(person(place, 'ratna-wulandari')).toMatchObject({
      ...renamed,
      aliases: ['Ratna Wulandari'],
      quotes: 2,
    });
    for (const slug of ['jembatan-selo-dibuka', 'sekolah-baru-di-karang-pandan']) {
      expect(article(place, slug).people[0]).toMatchObject(renamed);
    }
    place.write('c.json', draft('Pasar pindah', { body: [...school.body] }));
    await place.run(['import', 'c.json']);
    expect(article(place, 'pasar-pindah').people[0]).toMatchObject(renamed);
    expect(person(place, 'ratna-wulandari')).toMatchObject({ ...renamed, quotes: 3 });
  });
});

describe('merged people', () => {
  const merge = { type: 'merge', into: 'ratna-wulandari', people: ['ratna-w-sari'] };

  it('are one, whose former ids lead to the kept one', async () => {
    const place = await edition([merge]);
    expect(person(place, 'ratna-w-sari').quotes).toBe(1);
    await apply(place);
    expect(person(place, 'ratna-wulandari')).toMatchObject({
      quotes: 3,
      articles: 3,
      pages: 3,
      formerIds: ['ratna-w-sari'],
      aliases: ['Ratna W. Sari'],
    });
    expect(quotes(place, 'perahu-bantuan-tiba')[0]?.speaker).toBe('ratna-wulandari');
    expect(contents(place.edition)).not.toHaveProperty(['people/ratna-w-sari/0.json']);
  });

  it('stay one in later imports, whatever the order', async () => {
    const place = await edition([merge]);
    await apply(place);
    place.write('c.json', draft('Perahu diperbaiki', { body: [...boats.body] }));
    await place.run(['import', 'c.json']);
    expect(person(place, 'ratna-wulandari')).toMatchObject({ quotes: 4, articles: 4 });
    place.write('a.jsonl', jsonLines(all.toReversed()));
    await place.run(['import', 'a.jsonl', '--fresh']);
    expect(person(place, 'ratna-wulandari')).toMatchObject({ quotes: 3, articles: 3 });
    expect((await place.run(['check'])).code).toBe(0);
  });
});

describe('a merge into an id that nobody has', () => {
  const merge = { type: 'merge', into: 'hesti-larasati', people: ['ratna-w-sari'] };

  it('is named and not done', async () => {
    const place = await edition();
    const before = told(place);
    correct(place, [merge]);
    const out = await apply(place);
    expect(out).toContain('0 corrections applied, 1 that name nothing in the edition:');
    expect(out).toContain('corrections[0]: there is nobody with the id hesti-larasati');
    expect(told(place)).toEqual(before);
    expect((await place.run(['remove', 'sekolah-baru-di-karang-pandan'])).code).toBe(0);
  });

  it('is done once somebody has it, also by another correction', async () => {
    const place = await edition([merge]);
    await apply(place);
    const words = [paragraph('"Airnya jernih," kata Hesti Larasati, ketua koperasi.')];
    place.write('c.json', draft('Sumur baru digali', { body: words }));
    await place.run(['import', 'c.json']);
    expect(person(place, 'hesti-larasati')).toMatchObject({ quotes: 2, pages: 2 });
    expect((await place.run(['check'])).out).toMatch(/all well\n$/);
    const other = await edition([merge, await speakerCorrection({ speaker: 'Hesti Larasati' })]);
    expect(await apply(other)).toContain('2 corrections applied');
    expect(person(other, 'hesti-larasati')).toMatchObject({ quotes: 2, pages: 2 });
  });
});

describe('a merge into somebody who speaks no more', () => {
  it('goes on holding', async () => {
    const place = await edition([
      { type: 'merge', into: 'darmo-sasmita', people: ['ratna-w-sari'] },
    ]);
    await apply(place);
    await place.run(['remove', 'jembatan-selo-dibuka', 'perahu-bantuan-tiba']);
    expect(await place.run(['remove', 'sekolah-baru-di-karang-pandan'])).toMatchObject({ code: 0 });
    place.write('c.json', draft('Perahu diperbaiki', { body: [...boats.body] }));
    await place.run(['import', 'c.json']);
    expect(person(place, 'darmo-sasmita')).toMatchObject({ quotes: 1, pages: 1 });
  });
});

describe('a person told apart', () => {
  const slug = 'sekolah-baru-di-karang-pandan';
  const split = { type: 'split', person: 'ratna-wulandari', articles: [slug] };

  it('has an id of their own, the same in every import', async () => {
    const place = await edition([split]);
    await apply(place);
    const id = quotes(place, slug)[0]?.speaker ?? '';
    expect(id).toMatch(/^ratna-wulandari-[a-z]{4}$/);
    expect(person(place, id)).toMatchObject({ name: 'Ratna Wulandari', quotes: 1, pages: 1 });
    expect(person(place, 'ratna-wulandari')).toMatchObject({ quotes: 1, articles: 1 });
    await place.run(['import', 'a.jsonl', '--fresh']);
    expect(quotes(place, slug)[0]?.speaker).toBe(id);
    place.write('c.json', draft('Pasar pindah', { body: [...school.body] }));
    await place.run(['import', 'c.json']);
    expect(quotes(place, 'pasar-pindah')[0]?.speaker).toBe('ratna-wulandari');
  });

  it('may have another name', async () => {
    const place = await edition([{ ...split, name: 'Ratna Wulandari Putri' }]);
    await apply(place);
    const id = quotes(place, slug)[0]?.speaker ?? '';
    expect(person(place, id).name).toBe('Ratna Wulandari Putri');
  });
});
