import { describe, expect, it } from 'vitest';
import { beginArticle } from '../../../src/core/pipeline/begin-article.ts';
import { allSteps, enrichArticle } from '../../../src/core/pipeline/enrich-article.ts';
import type { EditionKnowledge } from '../../../src/core/pipeline/enrich-step.ts';
import { draft, paragraph, readAlso } from '../../cli/drafts.ts';

const edition: EditionKnowledge = {
  adopt: (people) => new Map(people.map(({ id }) => [id, `${id}-edisi`])),
  findLinked: ({ headline }) => (headline === 'Pompa rusak' ? 'pompa-rusak' : undefined),
  relatedTo: () => [{ slug: 'tanggul', headline: 'Tanggul', why: 'Selo' }],
};

const begun = beginArticle(
  draft('Warga menunggu', {
    body: [
      paragraph('"Kami siap," kata Ratna Wulandari, warga.'),
      readAlso('Pompa rusak'),
      readAlso('Entah apa'),
    ],
  }),
  { slug: 'warga-menunggu', dateImported: '2025-01-01' },
);

describe('enrichArticle', () => {
  const article = enrichArticle(begun, allSteps, edition);

  it("finds the quotes and gives their speakers the edition's ids", () => {
    expect(article.quotes).toHaveLength(1);
    expect(article.people.map(({ id, name }) => [id, name])).toEqual([
      ['ratna-wulandari-edisi', 'Ratna Wulandari'],
    ]);
    expect(article.quotes[0]?.speaker).toBe('ratna-wulandari-edisi');
  });

  it('links what the edition has and leaves the rest as it is', () => {
    expect(article.body[1]).toMatchObject({ headline: 'Pompa rusak', slug: 'pompa-rusak' });
    expect(article.body[2]).toBe(begun.body[2]);
  });

  it('adds related stories', () => {
    expect(article.related.map(({ slug }) => slug)).toEqual(['tanggul']);
  });

  it('changes nothing when it is done again, and takes back a link that leads nowhere now', () => {
    const again = enrichArticle(article, allSteps.slice(2), edition);
    expect(again).toEqual(article);
    const lost = enrichArticle(article, allSteps.slice(2), {
      ...edition,
      findLinked: () => undefined,
    });
    expect(lost.body[1]).toEqual(readAlso('Pompa rusak'));
  });

  it('never links an article to itself', () => {
    const own = { ...edition, findLinked: () => 'warga-menunggu' };
    expect(enrichArticle(begun, allSteps, own).body[1]).not.toHaveProperty('slug');
  });
});
