import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteContext } from '../../../src/web/pages/article/quote-context.ts';
import { aParagraph, aQuote } from '../edition-builder.ts';

const inLanguage = 'id';

function contextOf(text: string, words: string, kind: 'speech' | 'fragment' = 'fragment') {
  const body = [aParagraph(text)];
  return quoteContext({ body, inLanguage }, aQuote(body, 0, words, null, { kind }));
}

describe('quoteContext', () => {
  it('is the sentence of a fragment, with the place of its words', () => {
    const context = contextOf(
      'Air surut. Ia menyebutnya  “masuk akal”, katanya. Lalu pulang.',
      '“masuk akal”',
    );
    expect(context?.text).toBe('Ia menyebutnya “masuk akal”, katanya.');
    expect(context?.text.slice(context.quoted.start, context.quoted.end)).toBe('“masuk akal”');
  });

  it('is none for speech, which stands by itself', () => {
    expect(contextOf('“Kami pulang,” katanya.', '“Kami pulang,”', 'speech')).toBeUndefined();
  });

  it('leaves out what is far from the words, never the words', () => {
    const words = '“masuk akal”';
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(60), (before, after, times) => {
        const text = `${`${before} `.repeat(times)}${words}${` ${after}`.repeat(times)}`;
        const context = contextOf(text, words);
        expect(context?.text.slice(context.quoted.start, context.quoted.end)).toBe(words);
        expect(context?.text.length).toBeLessThan(600);
      }),
    );
  });
});
