import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article.ts';
import { quoteId } from '../../../src/core/article/quote-id.ts';
import { ownImages, withImages } from '../../../src/core/edition/article-images.ts';
import { articleRevision } from '../../../src/core/edition/article-revision.ts';
import { personQuotesOf } from '../../../src/core/edition/person-quotes.ts';
import { summarizeArticle } from '../../../src/core/edition/summarize-article.ts';
import { parseWithdrawn } from '../../../src/core/edition/withdrawn.ts';
import { beginArticle } from '../../../src/core/pipeline/begin-article.ts';
import { draft, paragraph } from '../../cli/drafts.ts';

const TEXT = 'Hujan turun. "Kami siap," kata Ratna Wulandari. Perahu menunggu.';

function article(more: Partial<Article> = {}): Article {
  const begun = beginArticle(draft('Menunggu hujan reda', { body: [paragraph(TEXT)] }), {
    slug: 'menunggu-hujan-reda',
    dateImported: '2025-01-01',
  });
  const range = { start: 13, end: 25 };
  const quote = {
    ...range,
    id: quoteId(TEXT, range),
    block: 0,
    speaker: 'ratna-wulandari',
    kind: 'speech' as const,
    pattern: 'cue-after',
    confidence: 1,
  };
  const people = [{ id: 'ratna-wulandari', name: 'Ratna Wulandari', kind: 'person' as const }];
  return { ...begun, quotes: [quote], people, ...more };
}

describe('summarizeArticle', () => {
  it('takes the beginning of the first paragraph where there is no description', () => {
    const long = 'Perahu-perahu itu '.repeat(40).trim();
    expect(summarizeArticle(article(), 'r').description).toBe(TEXT);
    const { description } = summarizeArticle(article({ body: [paragraph(long)] }), 'r');
    expect(description?.length).toBeLessThanOrEqual(222);
    expect(description).toMatch(/\S …$/);
    expect(summarizeArticle(article({ description: 'Singkat.' }), 'r').description).toBe(
      'Singkat.',
    );
  });

  it('shows the first picture that has an address, without its caption', () => {
    const image = {
      url: 'images/a.svg',
      width: 10,
      height: 5,
      alternativeText: 'Perahu',
      caption: 'Foto',
    };
    const body = [
      { type: 'image' as const, caption: 'tanpa alamat' },
      { type: 'image' as const, ...image },
    ];
    const { caption: _caption, ...shown } = image;
    expect(summarizeArticle(article({ body }), 'r').image).toEqual(shown);
    expect(summarizeArticle(article({ image, body: [] }), 'r').image).toEqual(shown);
    expect(summarizeArticle(article(), 'r')).not.toHaveProperty('image');
  });

  it('says nothing of the time that an article without text takes', () => {
    expect(summarizeArticle(article({ body: [], quotes: [] }), 'r').minutes).toBe(0);
  });

  it('counts quotes and at least one minute', () => {
    expect(summarizeArticle(article(), 'r')).toMatchObject({
      quotes: 1,
      minutes: 1,
      revision: 'r',
    });
  });
});

describe('articleRevision', () => {
  it('changes with anything but the related stories', () => {
    const revision = articleRevision(article());
    const related = [{ slug: 'lain', headline: 'Lain', why: 'Selo' }];
    expect(articleRevision(article({ related }))).toBe(revision);
    expect(articleRevision(article({ editor: 'AB' }))).not.toBe(revision);
  });
});

describe('personQuotesOf', () => {
  it('gives each speaker their words within the sentence', () => {
    const quote = personQuotesOf(article()).get('ratna-wulandari')?.[0];
    expect(quote?.sentence).toBe('"Kami siap," kata Ratna Wulandari.');
    expect(quote?.sentence.slice(quote.start, quote.end)).toBe('"Kami siap,"');
  });

  it('gives nothing for quotes without a speaker', () => {
    const quotes = article().quotes.map((quote) => ({ ...quote, speaker: null }));
    expect(personQuotesOf(article({ quotes })).size).toBe(0);
  });
});

describe('pictures of an article', () => {
  it('are known and changed wherever they stand', () => {
    const picture = { url: 'https://gambar.example/a.png' };
    const body = [{ type: 'image' as const, url: 'images/b.png' }, paragraph('Teks.')];
    const pictured = article({ image: picture, body });
    expect(ownImages(pictured)).toEqual(['images/b.png']);
    const changed = withImages(pictured, (image) => ({ ...image, url: 'images/c.png' }));
    expect(changed.image?.url).toBe('images/c.png');
    expect(changed.body[0]).toMatchObject({ type: 'image', url: 'images/c.png' });
    expect(changed.body[1]).toBe(body[1]);
  });
});

describe('parseWithdrawn', () => {
  it('knows what stands in place of an article from an article', () => {
    const withdrawn = { withdrawn: true, slug: 'a', dateModified: '2025-01-01' };
    expect(parseWithdrawn(withdrawn)).toEqual(withdrawn);
    expect(parseWithdrawn(article())).toBeUndefined();
    expect(parseWithdrawn(null)).toBeUndefined();
  });
});
