import { describe, expect, it } from 'vitest';
import { wordpressApiImporter } from '../../../../src/core/importers/wordpress-api-importer.ts';
import { readAll, readOne } from '../read-source.ts';

const post = (more: object = {}) => ({
  id: 7,
  date: '2025-05-12T16:30:00',
  date_gmt: '2025-05-12T09:30:00',
  link: 'https://a.example/7',
  title: { rendered: 'Air &amp; Lumpur' },
  content: { rendered: '<p>Air naik sejak subuh.</p>', protected: false },
  ...more,
});

describe('an answer of the WordPress API', () => {
  it('is one post or a list of them', async () => {
    const { article } = await readOne(wordpressApiImporter, JSON.stringify(post()));
    expect(article).toMatchObject({
      url: 'https://a.example/7',
      headline: 'Air & Lumpur',
      datePublished: '2025-05-12T16:30:00+07:00',
      body: [{ type: 'paragraph', text: 'Air naik sejak subuh.' }],
    });
    expect(
      await readAll(wordpressApiImporter, JSON.stringify([post(), post({ id: 8 })])),
    ).toHaveLength(2);
  });

  it('has no description where the excerpt is only the beginning', async () => {
    const excerpt = { rendered: '<p>Air naik sejak [&hellip;]</p>' };
    const { article } = await readOne(wordpressApiImporter, JSON.stringify(post({ excerpt })));
    expect(article).not.toHaveProperty('description');
  });

  it('that refuses fails with the words of the site', async () => {
    const refusal = { code: 'rest_forbidden', message: 'Sorry, you are not allowed.' };
    expect(await readAll(wordpressApiImporter, JSON.stringify(refusal))).toEqual([
      { kind: 'failed', at: 'item 1', reason: 'the site answered: Sorry, you are not allowed.' },
    ]);
  });

  it.each([
    ['a draft', { status: 'draft' }],
    ['a protected post', { content: { rendered: '', protected: true } }],
  ])('does not give away %s', async (_, more) => {
    expect(await readAll(wordpressApiImporter, JSON.stringify([post(more), post()]))).toHaveLength(
      1,
    );
    expect(await readAll(wordpressApiImporter, JSON.stringify(post(more)))).toEqual([
      { kind: 'failed', at: '', reason: 'it has no public post, but 1 others' },
    ]);
  });
});
