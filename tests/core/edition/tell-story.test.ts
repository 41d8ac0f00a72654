import { describe, expect, it } from 'vitest';
import { storyPart } from '../../../src/core/edition/story-part.ts';
import { tellStory } from '../../../src/core/edition/tell-story.ts';
import { aParagraph, aPerson, aQuote, anArticle } from '../../web/edition-builder.ts';

const ratna = aPerson('Ratna Wulandari', { role: 'Camat' });
const darmo = aPerson('Darmo Sasmita');
const title = { title: 'Bendungan Selo', inLanguage: 'id' };

const first = [
  aParagraph(
    '“Air datang malam,” kata Ratna Wulandari. “Kami kaget,” kata Darmo Sasmita. Ini “kejutan”.',
  ),
];
const pertama = anArticle('Pintu dibuka', {
  datePublished: '2025-05-02',
  body: first,
  people: [ratna, darmo],
  quotes: [
    aQuote(first, 0, '“Air datang malam,”', ratna),
    aQuote(first, 0, '“Kami kaget,”', darmo),
    aQuote(first, 0, '“kejutan”', null, { kind: 'fragment' }),
  ],
});
const second = [
  aParagraph(
    '“Air datang malam,” kata Ratna lagi. “Sekarang ada jadwal yang ditempel di papan,” katanya.',
  ),
];
const kedua = anArticle('Jadwal ditempel', {
  datePublished: '2025-05-09',
  body: second,
  people: [ratna],
  quotes: [
    aQuote(second, 0, '“Air datang malam,”', ratna),
    aQuote(second, 0, '“Sekarang ada jadwal yang ditempel di papan,”', ratna),
  ],
});

describe('tellStory', () => {
  const story = tellStory([storyPart(pertama), storyPart(kedua)], title);

  it('is named by its first article and lists the steps as they are given', () => {
    expect(story).toMatchObject({ slug: 'pintu-dibuka', ...title });
    expect(story.steps.map(({ slug, datePublished }) => [slug, datePublished])).toEqual([
      ['pintu-dibuka', '2025-05-02'],
      ['jadwal-ditempel', '2025-05-09'],
    ]);
  });

  it('names with each step who speaks for the first time', () => {
    expect(story.steps.map(({ people }) => people)).toEqual([
      [
        { id: 'ratna-wulandari', name: 'Ratna Wulandari', role: 'Camat' },
        { id: 'darmo-sasmita', name: 'Darmo Sasmita' },
      ],
      [],
    ]);
  });

  it('counts the quotes that nobody has read before, whoever spoke', () => {
    expect(story.steps.map(({ quotes }) => quotes)).toEqual([3, 1]);
  });

  it('shows the first words of those who are new, else the longest new ones, verbatim', () => {
    const said = story.steps.map((step) =>
      step.said.map(({ sentence, start, end }) => sentence.slice(start, end)),
    );
    expect(said).toEqual([
      ['“Air datang malam,”', '“Kami kaget,”'],
      ['“Sekarang ada jadwal yang ditempel di papan,”'],
    ]);
  });
});
