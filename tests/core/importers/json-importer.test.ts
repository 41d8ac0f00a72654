import { describe, expect, it } from 'vitest';
import { jsonImporter } from '../../../src/core/importers/json-importer.ts';
import { readAll, readOne } from './read-source.ts';

const BODY =
  'SELO — Air Sungai Selo naik sejak Selasa malam dan merendam tujuh rumah di tepi kiri.\nWarga memindahkan perabot ke lantai dua.';
const story = (more: object = {}) => ({
  '@type': 'NewsArticle',
  headline: 'Air Naik di Selo',
  articleBody: BODY,
  ...more,
});

describe('schema.org articles', () => {
  it('are read with their properties, and the body as a page is', async () => {
    const { article } = await readOne(
      jsonImporter,
      JSON.stringify(story({ author: 'Niken Larasati', publisher: { name: 'Kabar Selo' } })),
    );
    expect(article).toMatchObject({
      dateline: 'SELO',
      author: ['Niken Larasati'],
      publisher: 'Kabar Selo',
      inLanguage: 'id',
    });
    expect(article.body).toHaveLength(2);
  });

  it('have their address as identity, else their id', async () => {
    const url = 'https://kabarselo.example/air';
    expect(
      await readOne(jsonImporter, JSON.stringify(story({ url, '@id': 'urn:1' }))),
    ).not.toHaveProperty('sourceId');
    expect(await readOne(jsonImporter, JSON.stringify(story({ '@id': 'urn:1' })))).toMatchObject({
      sourceId: 'urn:1',
    });
    expect(
      await readOne(jsonImporter, JSON.stringify(story({ identifier: { value: '77' } }))),
    ).toMatchObject({ sourceId: '77' });
  });

  it.each([
    ['url', 'javascript:alert(1)', 'is not an http address'],
    ['image', 'data:image/png;base64,AA', 'is not an address of a picture'],
    ['datePublished', 'tomorrow', 'is no date'],
  ])('leave out a bad %s and say so', async (property, value, reason) => {
    const { article, dropped } = await readOne(
      jsonImporter,
      JSON.stringify(story({ [property]: value })),
    );
    expect(article).not.toHaveProperty(property);
    expect(dropped).toContainEqual({ at: `item 1, ${property}`, text: value, reason });
  });

  it('are read where values stand in lists and objects', async () => {
    const { article, dropped } = await readOne(
      jsonImporter,
      JSON.stringify(
        story({
          datePublished: ['2025-05-14T09:20:00+07:00'],
          dateModified: { '@type': 'DateTime', '@value': '2025-05-15' },
          author: { '@type': 'Person', givenName: 'Rini', familyName: 'Astuti' },
          articleBody: [
            'Air naik sejak Selasa malam.',
            { '@type': 'WebPageElement', text: 'Warga pindah ke lantai dua.' },
            { '@value': 'Air turun pada Kamis.' },
            { '@type': 'ImageObject', url: 'https://kabarselo.example/a.jpg' },
          ],
        }),
      ),
    );
    expect(article).toMatchObject({
      datePublished: '2025-05-14T09:20:00+07:00',
      dateModified: '2025-05-15',
      author: ['Rini Astuti'],
    });
    expect(article.body.map((block) => 'text' in block && block.text)).toEqual([
      'Air naik sejak Selasa malam.',
      'Warga pindah ke lantai dua.',
      'Air turun pada Kamis.',
    ]);
    expect(dropped).toContainEqual({
      at: 'item 1, articleBody part 4',
      text: '{"@type":"ImageObject","url":"https://kabarselo.example/a.jpg"}',
      reason: 'is no text',
    });
  });

  it('keep every paragraph of articleBody, short ones and odd ones too', async () => {
    const lines = ['Menu', 'Ya', BODY.split('\n')[1], 'tanpa titik dan tanpa huruf besar'];
    const { article } = await readOne(
      jsonImporter,
      JSON.stringify(story({ articleBody: ['Air naik.', 'Air turun.', ...lines.slice(1)] })),
    );
    expect(article.body.map((block) => 'text' in block && block.text)).toEqual([
      'Air naik.',
      'Air turun.',
      ...lines.slice(1),
    ]);
  });
});

describe('the markup of an articleBody', () => {
  it('leaves its scripts and styles behind, but nothing of the text', async () => {
    const articleBody =
      '<p>Air naik.</p><script>show(1);</SCRIPT><style>p{}</style><script>show("<p>");</script><p>Air turun.</p>';
    const { article } = await readOne(jsonImporter, JSON.stringify(story({ articleBody })));
    expect(article.body.map((block) => 'text' in block && block.text)).toEqual([
      'Air naik.',
      'Air turun.',
    ]);
  });
});

describe('an author', () => {
  it('may be a node that has the parts of a name and is only pointed to', async () => {
    const person = { '@type': 'Person', '@id': '#r', givenName: 'Rini', familyName: 'Astuti' };
    const [imported] = await readAll(
      jsonImporter,
      JSON.stringify({ '@graph': [person, story({ author: { '@id': '#r' } })] }),
    );
    expect(imported).toMatchObject({ article: { author: ['Rini Astuti'] } });
  });
});

describe('what is no article', () => {
  it.each([
    ['{"@type":"Organization","name":"Kabar"}', 'is no article but Organization'],
    ['{"name":"Kabar"}', 'is no article but an object with neither body nor articleBody'],
    ['[17]', 'is no article but a number'],
    ['[null]', 'is no article but a null'],
    ['{"@type":"NewsArticle","articleBody":"x"}', 'the article has no headline'],
    ['{"@type":"NewsArticle","headline":"Air Naik"}', '“Air Naik” has no articleBody'],
  ])('%s fails with its reason', async (content, reason) => {
    expect(await readAll(jsonImporter, content)).toEqual([
      { kind: 'failed', at: 'item 1', reason },
    ]);
  });

  it('is reported beside an article that it came with', async () => {
    const [imported, ...others] = await readAll(
      jsonImporter,
      JSON.stringify([story(), { '@type': 'BreadcrumbList' }]),
    );
    expect(others).toEqual([]);
    expect(imported).toMatchObject({
      dropped: expect.arrayContaining([
        { at: 'item 2', text: 'BreadcrumbList', reason: 'is no article' },
      ]),
    });
  });
});

describe('broken JSON', () => {
  it('fails at its line, with the reason of the parser', async () => {
    const [failed, ...others] = await readAll(jsonImporter, '{\n"headline": "x",\n"body": oops\n}');
    expect(failed).toMatchObject({
      kind: 'failed',
      at: 'line 3',
      reason: expect.stringContaining('is no JSON'),
    });
    expect(others).toEqual([]);
  });

  it('does not keep the other lines of JSON Lines from being read', async () => {
    const content = `${JSON.stringify(story())}\n{"headline":\n\n${JSON.stringify(story({ url: 'https://a.example/b' }))}`;
    for (const name of ['x.jsonl', 'x.txt']) {
      const imported = await readAll(jsonImporter, content, name, 7);
      expect(imported.map(({ kind, at }) => `${kind} ${at}`).toSorted()).toEqual([
        'article line 1',
        'article line 4',
        'failed line 2',
      ]);
    }
  });

  it('that goes too deep or is too long fails like any other', async () => {
    expect(await readAll(jsonImporter, '['.repeat(100_000) + ']'.repeat(100_000))).toMatchObject([
      { kind: 'failed' },
    ]);
    const long = `{"headline":"${'a'.repeat(9 * 2 ** 20)}"}`;
    expect(
      await readAll(jsonImporter, `${long}\n${JSON.stringify(story())}`, 'x.jsonl'),
    ).toMatchObject([
      { kind: 'failed', at: 'line 1', reason: 'the line is longer than 8 MB' },
      { kind: 'article', at: 'line 2' },
    ]);
  });
});

describe('an array', () => {
  it('over several lines is one document, whose articles are counted', async () => {
    const content = JSON.stringify([story(), story({ url: 'https://a.example/b' })], null, 1);
    expect((await readAll(jsonImporter, content)).map(({ at }) => at)).toEqual([
      'item 1',
      'item 2',
    ]);
  });
});
