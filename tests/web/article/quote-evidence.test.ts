import { describe, expect, it } from 'vitest';
import { quoteEvidence } from '../../../src/web/pages/article/quote-evidence.ts';
import { aParagraph, anArticle, aQuote } from '../edition-builder.ts';
import { ratna } from './sample-articles.ts';

const text = 'Air naik. “Kami tahu,” kata Ratna. “Besok kembali.”';
const body = [aParagraph(text), aParagraph('“Tidak ada yang datang.”')];
const article = anArticle('Air Naik', { body });
const at = (words: string) => {
  const start = text.indexOf(words);
  return { block: 0, start, end: start + words.length };
};

describe('quoteEvidence', () => {
  it('is the sentence with the cue, in which the quote has its place too', () => {
    const quote = aQuote(body, 0, '“Kami tahu,”', ratna, { cue: at('kata Ratna') });
    expect(quoteEvidence(article, quote)).toEqual({
      sentence: '“Kami tahu,” kata Ratna.',
      cue: { start: 13, end: 23 },
      quote: { start: 0, end: 12 },
    });
  });

  it('is another sentence, or another block, where the cue stands there', () => {
    const cue = at('kata Ratna');
    const evidence = { sentence: '“Kami tahu,” kata Ratna.', cue: { start: 13, end: 23 } };
    expect(quoteEvidence(article, aQuote(body, 0, '“Besok kembali.”', ratna, { cue }))).toEqual(
      evidence,
    );
    const later = aQuote(body, 1, '“Tidak ada yang datang.”', ratna, { cue });
    expect(quoteEvidence(article, later)).toEqual(evidence);
  });

  it('is the quote’s own sentence where there is no cue', () => {
    const quote = aQuote(body, 0, '“Besok kembali.”', null);
    expect(quoteEvidence(article, quote)).toEqual({
      sentence: '“Besok kembali.”',
      quote: { start: 0, end: 16 },
    });
  });
});
