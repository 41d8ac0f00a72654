import { describe, expect, it } from 'vitest';
import { wholeQuotation } from '../../../src/web/pages/article/whole-quotation.ts';
import { aParagraph, anArticle, aQuote } from '../edition-builder.ts';
import { ratna } from './sample-articles.ts';

describe('wholeQuotation', () => {
  const body = [aParagraph('“Satu.'), aParagraph('“Dua.'), aParagraph('“Tiga,” katanya.')];
  const first = aQuote(body, 0, '“Satu.', ratna);
  const second = aQuote(body, 1, '“Dua.', ratna, { continues: first.id });
  const third = aQuote(body, 2, '“Tiga,”', ratna, { continues: second.id });

  it('puts the pieces together from any of them', () => {
    const article = anArticle('Satu Dua', { body, quotes: [first, second, third] });
    for (const quote of article.quotes) {
      expect(wholeQuotation(article, quote)).toEqual(['“Satu.', '“Dua.', '“Tiga,”']);
    }
  });

  it('ends where the pieces name each other in a circle', () => {
    const circle = { ...first, continues: third.id };
    const article = anArticle('Satu Dua', { body, quotes: [circle, second, third] });
    expect(wholeQuotation(article, second)).toHaveLength(3);
  });
});
