import { describe, expect, it } from 'vitest';
import { marginNotes, speakersOf } from '../../../src/web/pages/article/speakers.ts';
import { aParagraph, aPerson, aQuote } from '../edition-builder.ts';
import { darmo, ratna, sampleArticle, sampleQuotes } from './sample-articles.ts';

describe('speakersOf', () => {
  it('orders speakers by their first words and puts the unnamed last', () => {
    const { quotes, people } = sampleArticle();
    const speakers = speakersOf({ quotes: quotes.toReversed(), people });
    expect(speakers.map(({ id }) => id)).toEqual([ratna.id, darmo.id, null]);
    expect(speakers[0]?.quotes).toEqual([sampleQuotes.first, sampleQuotes.second]);
  });

  it('gives each speaker a hue of their own, from the ninth on again', () => {
    const people = Array.from({ length: 9 }, (_, index) => aPerson(`Warga ${index}`));
    const body = people.map(({ name }) => aParagraph(`“Ya, kami tahu itu,” kata ${name}.`));
    const quotes = people.map((person, block) =>
      aQuote(body, block, '“Ya, kami tahu itu,”', person),
    );
    const hues = speakersOf({ quotes, people }).map(({ hue }) => hue);
    expect(new Set(hues).size).toBe(8);
    expect(hues[8]).toBe(hues[0]);
  });
});

describe('marginNotes', () => {
  it('names a speaker once a run, briefly from the second run on', () => {
    const { body } = sampleArticle();
    const { first, second, bupati, witness } = sampleQuotes;
    const again = { ...first, id: 'abcdefgh', block: 5 };
    const notes = marginNotes([first, second, bupati, witness, again], body);
    expect([...notes]).toEqual([
      [first.id, 'full'],
      [bupati.id, 'full'],
      [again.id, 'brief'],
      [witness.id, 'full'],
    ]);
  });

  it('names the speaker again after a subhead', () => {
    const { body } = sampleArticle();
    const later = { ...sampleQuotes.second, block: 4 };
    expect(marginNotes([sampleQuotes.first, later], body).get(later.id)).toBe('brief');
  });
});
