import { addressOfPage, type ReaderPage } from '../core/edition/reader-page.ts';
import type { Article } from '../core/article/article.ts';
import type { Leaf } from '../core/edition/edition.ts';
import { newsArticleOf, type NewsArticle } from '../core/edition/news-article.ts';
import { summarizeArticle } from '../core/edition/summarize-article.ts';
import type { PageData } from '../web/app/page-data.ts';
import { pageTitle } from '../web/app/page-title.ts';
import { peopleQuery, personQuotesQuery } from '../web/data/people-queries.ts';
import { storyQuery } from '../web/data/story-queries.ts';
import { articleQuery, editionQuery, leafQuery, sectionLeafQuery } from '../web/data/queries.ts';
import { arrangeFront } from '../web/pages/front/arrange-front.ts';
import { leafTitle } from '../web/ui/use-leaf-title.ts';
import { aboutWords } from '../web/words/about-words.ts';
import type { Words } from '../web/words/indonesian.ts';
import { partOf } from '../web/words/part-of.ts';
import { storyWords } from '../web/words/story-words.ts';
import { personWords } from '../web/words/person-words.ts';
import { withDecorativePictures } from './decorative-pictures.ts';
import type { EditionSource } from './edition-source.ts';
import type { PageHead } from './page-head.ts';

/** What is particular to a page: its head, and the data that it is rendered with. */
export type PageContent = {
  readonly head: PageHead;
  /** What machines read of an article. */
  readonly newsArticle?: NewsArticle;
  readonly queries: PageData['queries'];
};

/** Reads what a page shows, in these words of the interface; throws where the edition does not have it. */
export function contentOf(page: ReaderPage, from: EditionSource, words: Words): PageContent {
  const { edition } = from;
  const { name: ownName, queries, newsArticle, ...rest } = detailsOf(page, from, words);
  const name = page.kind === 'front' ? edition.name : ownName;
  const head = {
    description: partOf(words, 'about', aboutWords).lead,
    kind: 'website' as const,
    address: addressOfPage(page),
    ...rest,
    name,
    title: page.kind === 'front' ? name : pageTitle(name, edition),
  };
  return {
    head,
    queries: [[editionQuery.queryKey, edition], ...queries],
    ...(newsArticle && { newsArticle }),
  };
}

type Details = Omit<PageContent, 'head'> & Partial<PageHead> & Pick<PageHead, 'name'>;

function detailsOf(page: ReaderPage, from: EditionSource, words: Words): Details {
  const { edition } = from;
  switch (page.kind) {
    case 'front':
      return frontDetails(from, words);
    case 'leaf':
      return listDetails(from.leaf(page.leaf), from, words);
    case 'section':
      return sectionDetails(page, from, words);
    case 'article':
      return articleDetails(from.article(page.slug), from);
    case 'people':
      return {
        name: partOf(words, 'person', personWords).people.title,
        queries: [[peopleQuery(edition).queryKey, everyone(from)]],
      };
    case 'person':
      return personDetails(page.id, from);
    case 'story':
      return storyDetails(page.slug, from, words);
    case 'about':
      return { name: partOf(words, 'about', aboutWords).title, queries: [] };
  }
}

function frontDetails(from: EditionSource, words: Words): Details {
  const { newest, imageHosts = [] } = from.edition;
  const leaf = from.leaf(newest);
  const { lead } = arrangeFront(leaf.summaries, imageHosts);
  const summaries = withDecorativePictures(leaf.summaries, imageHosts, lead);
  return listDetails({ ...leaf, summaries }, from, words);
}

function listDetails(leaf: Leaf, { edition }: EditionSource, words: Words): Details {
  return {
    name: leafTitle(leaf, words, edition.timeZone),
    image: leaf.summaries.find(({ image }) => image)?.image?.url,
    queries: [[leafQuery(leaf.id, edition.revision).queryKey, leaf]],
  };
}

function sectionDetails(
  { section: slug, leaf: id }: Extract<ReaderPage, { kind: 'section' }>,
  { edition, sectionLeaf }: EditionSource,
  words: Words,
): Details {
  const section = edition.sections.find((candidate) => candidate.slug === slug);
  if (!section) throw new TypeError(`The edition has no section ${slug}`);
  const { summaries, ...rest } = sectionLeaf(slug, id ?? section.newest);
  const { imageHosts = [] } = edition;
  const leaf = { ...rest, summaries: withDecorativePictures(summaries, imageHosts) };
  const days = id === undefined ? undefined : leafTitle(leaf, words, edition.timeZone);
  return {
    name: days === undefined ? section.name : `${section.name}, ${days}`,
    queries: [[sectionLeafQuery(slug, leaf.id, edition.revision).queryKey, leaf]],
  };
}

function articleDetails(article: Article, { edition }: EditionSource): Details {
  const { slug, headline, datePublished, dateModified } = article;
  const { description = headline, image } = summarizeArticle(article, '');
  return {
    name: headline,
    description,
    kind: 'article',
    image: image?.url,
    published: datePublished,
    modified: dateModified,
    newsArticle: newsArticleOf(article, edition),
    queries: [[articleQuery(slug).queryKey, article]],
  };
}

function personDetails(id: string, from: EditionSource): Details {
  const quotes = from.person(id);
  const { name, role } = quotes.person;
  return {
    name,
    description: role === undefined ? name : `${name}, ${role}`,
    kind: 'profile',
    queries: [[personQuotesQuery(id, 0, from.edition.revision).queryKey, quotes]],
  };
}

function storyDetails(slug: string, from: EditionSource, words: Words): Details {
  const story = from.story(slug);
  const { articles } = partOf(words, 'story', storyWords);
  return {
    name: story.title,
    description: `${story.title}: ${articles(story.steps.length)}. ${story.steps.at(-1)?.headline}`,
    queries: [[storyQuery(slug, from.edition.revision).queryKey, story]],
  };
}

function everyone({ edition, people }: EditionSource) {
  return Array.from({ length: edition.people.files }, (_, file) => people(file).people).flat();
}
