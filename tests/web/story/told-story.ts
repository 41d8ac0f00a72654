import type { Article } from '../../../src/core/article/article.ts';
import { editionPaths } from '../../../src/core/edition/edition-paths.ts';
import { storyPart } from '../../../src/core/edition/story-part.ts';
import { atStoryPlace, storyNeighbour } from '../../../src/core/edition/story-place.ts';
import { tellStory } from '../../../src/core/edition/tell-story.ts';
import { aParagraph, aPerson, aQuote, anArticle, anEdition } from '../edition-builder.ts';

const ratna = aPerson('Ratna Wulandari', { role: 'Ketua koperasi' });
const hesti = aPerson('Hesti Laraswati');

function onTheDam(
  headline: string,
  day: string,
  words: string,
  speakers: Article['people'],
): Article {
  const body = [
    aParagraph(`${words} kata ${speakers[0]?.name}. Air di muara belum surut.`),
    aParagraph('Jadwal pintu air ditempel di papan desa.'),
  ];
  return anArticle(headline, {
    datePublished: day,
    body,
    people: speakers,
    quotes: [aQuote(body, 0, words, speakers[0] ?? null)],
  });
}

/** Three articles of one story, the oldest first, and each at its place in it. */
export const dam = [
  onTheDam('Pintu dibuka', '2025-05-02', '“Air datang malam,”', [ratna]),
  onTheDam('Jadwal ditempel', '2025-05-09', '“Jadwal kini ada,”', [hesti]),
  onTheDam('Sirene diuji', '2025-06-01', '“Kami dengar sirene,”', [ratna]),
].map((article, step, all) => {
  const [first, previous, next] = [all[0], all[step - 1], all[step + 1]];
  return atStoryPlace(article, {
    slug: first?.slug ?? '',
    ...(previous && { previous: storyNeighbour(previous) }),
    ...(next && { next: storyNeighbour(next) }),
  });
});

/** An edition of these three and one more article that is in no story. */
export function anEditionWithStory() {
  const [first, ...rest] = dam.map(storyPart);
  if (!first) throw new RangeError('There is no story');
  const story = tellStory([first, ...rest], { title: 'Bendungan Selo', inLanguage: 'id' });
  const edition = anEdition([...dam.toReversed(), anArticle('Harga garam')]);
  edition.set(editionPaths.story(story.slug), story);
  return edition;
}
