import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';
import type { Block } from '../../../src/core/article/article.ts';

const speakersIn = (inLanguage: string, body: readonly Block[]) => {
  const { quotes, people } = findQuotes({ inLanguage, headline: '', body });
  return quotes.map(({ speaker }) => people.find(({ id }) => id === speaker)?.name);
};
const paragraph = (text: string): Block => ({ type: 'paragraph', text });

describe('in a language without rules', () => {
  it('nobody is named by the rules of another', () => {
    const body = [
      paragraph('Kontrolliert wird an Schulen, sagt Polizeisprecher Jens Wolter: „Wir fangen an.“'),
      paragraph('„Das ist angemessen“, sagte Ministerin Ute Brandner. „Es war längst nötig.“'),
      paragraph('Die Gemeinde wartet ab: „Wir prüfen das noch.“'),
    ];
    expect(speakersIn('de', body)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('who is named beside a quotation speaks', () => {
    const body: Block[] = [
      { type: 'quotation', text: '„Wir fangen an.“', attribution: 'Jens Wolter' },
    ];
    expect(speakersIn('de', body)).toEqual(['Jens Wolter']);
  });

  it('the near one’s rules hold', () => {
    const body = [paragraph('“Kami bersedia,” kata Ratna Wulandari di Selo.')];
    expect(speakersIn('ms', body)).toEqual(['Ratna Wulandari']);
  });
});
