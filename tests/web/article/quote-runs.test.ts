import { describe, expect, it } from 'vitest';
import { quoteRuns } from '../../../src/web/pages/article/quote-runs.ts';
import { speakersOf } from '../../../src/web/pages/article/speakers.ts';
import { aParagraph, anArticle, aQuote } from '../edition-builder.ts';
import { darmo, ratna } from './sample-articles.ts';

const body = [
  aParagraph(
    'Hujan turun. “Kami tahu,” kata Ratna, “tetapi kami diam.” Lalu ia pergi. “Besok kembali.”',
  ),
  aParagraph('“Satu.'),
  aParagraph('“Dua,” ujar Darmo. Ia duduk.'),
  {
    type: 'list' as const,
    ordered: false,
    items: [{ text: 'Air.' }, { text: '“Tiga,” katanya.' }],
  },
];
const first = aQuote(body, 1, '“Satu.', darmo);
const quotes = [
  aQuote(body, 0, '“Kami tahu,”', ratna),
  aQuote(body, 0, '“tetapi kami diam.”', ratna),
  aQuote(body, 0, '“Besok kembali.”', ratna),
  first,
  aQuote(body, 2, '“Dua,”', darmo, { continues: first.id }),
  aQuote(body, 3, '“Tiga,”', darmo, { item: 1 }),
];

function sentencesOf(inOrder: typeof quotes) {
  const article = anArticle('Satu Dua', { body, quotes: inOrder, people: [ratna, darmo] });
  return quoteRuns(article, speakersOf(article)).map(({ speaker, quotations }) => [
    speaker.name,
    quotations.map((passages) =>
      passages.map(({ text, start, end }) => text.slice(start, end).trim()),
    ),
  ]);
}

describe('quoteRuns', () => {
  it('gives each speaker’s run its sentences, one that two quotes share once, pieces together', () => {
    expect(sentencesOf(quotes)).toEqual([
      ['Ratna Wulandari', [['“Kami tahu,” kata Ratna, “tetapi kami diam.”'], ['“Besok kembali.”']]],
      ['Darmo Sasmita', [['“Satu.', '“Dua,” ujar Darmo.'], ['“Tiga,” katanya.']]],
    ]);
  });

  it('puts them in reading order, whatever order they come in', () => {
    expect(sentencesOf(quotes.toReversed())).toEqual(sentencesOf(quotes));
  });
});
