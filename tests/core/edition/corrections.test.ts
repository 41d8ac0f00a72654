import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Person, Quote } from '../../../src/core/article/article.ts';
import { correctArticle } from '../../../src/core/edition/correct-article.ts';
import { correctedEntry } from '../../../src/core/edition/correct-entry.ts';
import type { Correction } from '../../../src/core/edition/correction.ts';
import { correctionLine } from '../../../src/core/edition/correction-line.ts';
import { correctionRules } from '../../../src/core/edition/correction-rules.ts';
import { parseCorrections } from '../../../src/core/edition/corrections.ts';
import type { PersonEntry } from '../../../src/core/edition/edition.ts';

const person = (id: string, name: string): Person => ({ id, name, kind: 'person' });
const ids = ['ratna', 'darmo', 'sari'];

function quote(id: string, block: number, speaker: string, more: Partial<Quote> = {}): Quote {
  const cue = { start: 8, end: 18, block };
  const found = { kind: 'speech', cue, pattern: 'cue-after', confidence: 0.9 } as const;
  return { id, block, start: 0, end: 7, speaker, ...found, ...more };
}

const article: Article = {
  slug: 'jembatan',
  inLanguage: 'id',
  headline: 'Jembatan',
  author: [],
  keywords: [],
  dateImported: '2025-06-01',
  body: [
    { type: 'paragraph', text: '“Satu,” kata Ratna.' },
    { type: 'paragraph', text: '“Dua,”' },
    { type: 'paragraph', text: '“Tiga,” kata Darmo.' },
  ],
  quotes: [
    quote('aaaaaaaa', 0, 'ratna'),
    quote('bbbbbbbb', 1, 'ratna', { end: 6, continues: 'aaaaaaaa' }),
    quote('cccccccc', 2, 'darmo'),
  ],
  people: [person('ratna', 'Ratna'), person('darmo', 'Darmo')],
  related: [],
};

const lookUp = (asked: string): Person => person(asked.toLowerCase().replaceAll(' ', '-'), asked);
const correct = (corrections: readonly Correction[], from = article) =>
  correctArticle(from, correctionRules(corrections), lookUp);
const speakers = ({ quotes }: Article) => quotes.map(({ speaker }) => speaker);
const speaker = (quoteId: string, name: string | null, slug = 'jembatan'): Correction => ({
  type: 'speaker',
  article: slug,
  quote: quoteId,
  speaker: name,
});

const parse = (corrections: readonly unknown[]) =>
  parseCorrections({ formatVersion: 1, corrections });
const merge = (into: string, from: string): Correction => ({
  type: 'merge',
  into,
  people: [from],
});
const entry = (id: string, name: string): PersonEntry => ({
  ...person(id, name),
  quotes: 1,
  articles: 1,
});

describe('parseCorrections', () => {
  it('reads back what a reader was given as a line, and passes over what it does not know', () => {
    const line = correctionLine({
      type: 'speaker',
      article: 'jembatan',
      quote: 'aaaaaaaa',
      speaker: 'Anindya Prabasari',
      words: '“Satu,”',
    });
    expect(line).not.toContain('\n');
    expect(parse([JSON.parse(line)])).toMatchObject({
      kind: 'ok',
      value: [{ at: 'corrections[0]', correction: speaker('aaaaaaaa', 'Anindya Prabasari') }],
      dropped: [],
    });
  });

  it('leaves out a correction of which any part is broken, with its place and the reason', () => {
    const parsed = parse([
      { type: 'rename', person: 'ratna', name: 'Ratna', role: 7 },
      speaker('aaaaaaaa', null),
      { type: 'merge', into: 'ratna', people: [] },
      'ratna',
    ]);
    expect(parsed).toMatchObject({
      kind: 'ok',
      value: [{ at: 'corrections[1]' }],
      dropped: [
        { at: 'corrections[0]', reason: 'role should be string, not 7' },
        { at: 'corrections[2]', reason: 'people is empty' },
        { at: 'corrections[3]' },
      ],
    });
  });

  it.each([[null], [{}], [[]], [{ formatVersion: 2, corrections: [] }]])(
    'does not take %j for corrections',
    (value) => expect(parseCorrections(value).kind).toBe('broken'),
  );
});

describe('correctArticle', () => {
  it('gives back the same article where nothing is about it', () => {
    expect(correct([])).toBe(article);
    expect(correct([speaker('aaaaaaaa', null, 'lain')])).toBe(article);
    expect(correct([{ type: 'merge', into: 'sari', people: ['sari'] }])).toBe(article);
  });

  it('corrects all pieces of a quotation over several paragraphs', () => {
    expect(speakers(correct([speaker('bbbbbbbb', 'Sari')]))).toEqual(['sari', 'sari', 'darmo']);
    expect(speakers(correct([speaker('aaaaaaaa', null)]))).toEqual([null, null, 'darmo']);
  });

  it('keeps the cue only where it still supports the speaker', () => {
    const [wrong] = correct([speaker('aaaaaaaa', 'Sari')]).quotes;
    expect(wrong).toMatchObject({ pattern: 'corrected', confidence: 1 });
    expect(wrong).not.toHaveProperty('cue');
    expect(correct([speaker('aaaaaaaa', 'Ratna')]).quotes[0]?.cue).toEqual(article.quotes[0]?.cue);
    expect(correct([speaker('aaaaaaaa', 'Ratna Sari')]).quotes[0]).toHaveProperty('cue');
  });

  it('unites two of its people who are one', () => {
    const one = correct([{ type: 'merge', into: 'ratna', people: ['darmo'] }]);
    expect(speakers(one)).toEqual(['ratna', 'ratna', 'ratna']);
    expect(one.people).toEqual([{ ...person('ratna', 'Ratna'), aliases: ['Darmo'] }]);
  });

  it('follows merges through one another, and is not led in circles', () => {
    const circle = [merge('sari', 'darmo'), merge('ratna', 'sari'), merge('darmo', 'ratna')];
    expect(new Set(speakers(correct(circle)))).toEqual(new Set(['ratna']));
  });

  it('changes nothing when it is done twice', () => {
    const id = fc.constantFrom(...ids);
    const correction: fc.Arbitrary<Correction> = fc.oneof(
      fc
        .tuple(
          fc.constantFrom('aaaaaaaa', 'bbbbbbbb', 'cccccccc'),
          fc.option(fc.oneof(id, fc.constantFrom('Ratna Sari', 'Anindya', 'Darmo'))),
        )
        .map(([quoteId, name]) => speaker(quoteId, name)),
      fc.record({
        type: fc.constant('merge' as const),
        into: id,
        people: fc.array(id, { minLength: 1 }),
      }),
      fc.record({
        type: fc.constant('rename' as const),
        person: id,
        name: fc.constantFrom('Sari', 'Ratna', 'Anindya'),
      }),
      fc.record({
        type: fc.constant('split' as const),
        person: id,
        articles: fc.constant(['jembatan']),
      }),
    );
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 6 }), (corrections) => {
        const once = correct(corrections);
        expect(correct(corrections, once)).toEqual(once);
        const known = new Set(once.people.map((one) => one.id));
        expect(once.quotes.every(({ speaker: said }) => said === null || known.has(said))).toBe(
          true,
        );
        expect(known.size).toBe(once.people.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('correctedEntry', () => {
  it('has the names and the ids of everyone who was merged into it', () => {
    const rules = correctionRules([
      { type: 'merge', into: 'ratna', people: ['sari'] },
      { type: 'rename', person: 'sari', role: 'bupati' },
    ]);
    const others = (id: string) => (id === 'sari' ? entry('sari', 'R. Sari') : undefined);
    expect(correctedEntry(entry('ratna', 'Ratna'), rules, others)).toEqual({
      ...entry('ratna', 'Ratna'),
      role: 'bupati',
      aliases: ['R. Sari'],
      formerIds: ['sari'],
    });
  });
});
