import type { Article, Block, Person, Quote } from '../../src/core/article/article.ts';
import { quotableTexts } from '../../src/core/article/quotable-texts.ts';
import { textAt } from '../../src/core/article/text-at.ts';
import { quoteId } from '../../src/core/article/quote-id.ts';
import { editionPaths } from '../../src/core/edition/edition-paths.ts';
import type { Edition, PersonEntry, PersonQuote, Summary } from '../../src/core/edition/edition.ts';
import { slugOf } from '../../src/core/language/slug.ts';

/** The files of an edition: path within it → what its JSON holds. A test may set or delete any of them. */
export type EditionFiles = Map<string, unknown>;

/** How an edition differs from a plain one. */
export type EditionOptions = Partial<Edition> & {
  readonly leafSize?: number;
  readonly quotesPerFile?: number;
};

const DATE = '2025-05-14T09:20:00+07:00';

/** A person; the id is the slug of the name. */
export function aPerson(name: string, more: Partial<Person> = {}): Person {
  return { id: slugOf(name), name, kind: 'person', ...more };
}

/** A paragraph without marks. */
export function aParagraph(text: string): Block {
  return { type: 'paragraph', text };
}

/** The quote of these words in a block (or in `item` of a list), of `speaker`; a speech unless `more` differs. */
export function aQuote(
  body: readonly Block[],
  block: number,
  words: string,
  speaker: Person | null,
  more: Partial<Quote> = {},
): Quote {
  const text = textAt(body, { block, item: more.item }) ?? '';
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`Block ${block} does not say ${words}`);
  const range = { start, end: start + words.length };
  return {
    ...range,
    id: quoteId(text, range),
    block,
    speaker: speaker?.id ?? null,
    kind: 'speech',
    pattern: 'cue-after',
    confidence: 1,
    ...more,
  };
}

/** An article with one paragraph, without quotes, unless `more` differs. The slug is made from the headline. */
export function anArticle(headline: string, more: Partial<Article> = {}): Article {
  return {
    slug: slugOf(headline),
    inLanguage: 'id',
    headline,
    datePublished: DATE,
    dateImported: DATE,
    author: [],
    keywords: [],
    body: [aParagraph('Air mencapai permukiman nelayan pada pukul lima pagi.')],
    quotes: [],
    people: [],
    related: [],
    ...more,
  };
}

/** What a list shows of an article. */
export function aSummary(article: Article): Summary {
  const { slug, headline, dateImported, inLanguage } = article;
  const { description, datePublished, articleSection, image } = article;
  return {
    slug,
    headline,
    dateImported,
    inLanguage,
    ...(description !== undefined && { description }),
    ...(datePublished !== undefined && { datePublished }),
    ...(articleSection !== undefined && { articleSection }),
    ...(image !== undefined && { image }),
    quotes: article.quotes.length,
    minutes: 2,
    revision: `r-${slug}`,
  };
}

/** Every file of an edition of these articles, in the order given: newest first. */
export function anEdition(
  articles: readonly Article[],
  { leafSize = 50, quotesPerFile = 50, ...more }: EditionOptions = {},
): EditionFiles {
  const files: EditionFiles = new Map();
  const newest = putLeaves(files, articles, leafSize, editionPaths.leaf);
  const sections = putSections(files, articles, leafSize);
  for (const article of articles) files.set(editionPaths.article(article.slug), article);
  const people = putPeople(files, articles, quotesPerFile);
  const edition: Edition = {
    formatVersion: 1,
    name: 'Harian Teluk Selo',
    inLanguage: 'id',
    timeZone: 'Asia/Jakarta',
    dateModified: DATE,
    revision: 'r1',
    articles: articles.length,
    sections,
    newest,
    people: { count: people, files: 1 },
    search: { headlines: NOT_SEARCHED, quotes: NOT_SEARCHED },
    ...more,
  };
  files.set(editionPaths.edition, edition);
  return files;
}

const NOT_SEARCHED = { manifest: 'manifest-0.json', newest: 'newest-0.txt', documents: 0 };

/** Leaves of at most `size` summaries; returns the id of the newest. The oldest leaf is 1. */
function putLeaves(
  files: EditionFiles,
  articles: readonly Article[],
  size: number,
  path: (id: string) => string,
): string {
  const count = Math.max(1, Math.ceil(articles.length / size));
  for (let index = 0; index < count; index++) {
    const number = count - index;
    files.set(path(String(number)), {
      id: String(number),
      ...(number > 1 && { older: String(number - 1) }),
      summaries: articles.slice(index * size, (index + 1) * size).map(aSummary),
    });
  }
  return String(count);
}

function putSections(files: EditionFiles, articles: readonly Article[], size: number) {
  const names = new Set(articles.flatMap(({ articleSection }) => articleSection ?? []));
  return [...names].map((name) => {
    const slug = slugOf(name);
    const own = articles.filter(({ articleSection }) => articleSection === name);
    const newest = putLeaves(files, own, size, (id) => editionPaths.sectionLeaf(slug, id));
    return { slug, name, articles: own.length, newest };
  });
}

function putPeople(files: EditionFiles, articles: readonly Article[], size: number): number {
  const quotes = new Map<string, PersonQuote[]>();
  const people = new Map<string, Person>();
  for (const article of articles) {
    for (const person of article.people) people.set(person.id, person);
    for (const quote of article.quotes) {
      if (quote.speaker === null) continue;
      const own = quotes.get(quote.speaker) ?? [];
      quotes.set(quote.speaker, [...own, personQuote(article, quote)]);
    }
  }
  const entries: PersonEntry[] = [];
  for (const person of people.values()) {
    const own = quotes.get(person.id) ?? [];
    const entry = {
      ...person,
      quotes: own.length,
      articles: new Set(own.map(({ slug }) => slug)).size,
      newest: DATE,
    };
    entries.push(entry);
    putPerson(files, entry, own, size);
  }
  files.set(editionPaths.peopleIndex(0), { people: entries });
  return entries.length;
}

function putPerson(
  files: EditionFiles,
  person: PersonEntry,
  quotes: readonly PersonQuote[],
  size: number,
): void {
  const count = Math.max(1, Math.ceil(quotes.length / size));
  for (let index = 0; index < count; index++) {
    files.set(editionPaths.person(person.id, index), {
      person,
      ...(index + 1 < count && { older: index + 1 }),
      quotes: quotes.slice(index * size, (index + 1) * size),
    });
  }
}

function personQuote(article: Article, quote: Quote): PersonQuote {
  const place = quotableTexts(article.body).find(
    ({ block, item }) => block === quote.block && item === quote.item,
  );
  const { slug, headline, datePublished, dateImported, articleSection, inLanguage } = article;
  return {
    id: quote.id,
    slug,
    headline,
    ...(datePublished !== undefined && { datePublished }),
    dateImported,
    ...(articleSection !== undefined && { articleSection }),
    inLanguage,
    kind: quote.kind,
    sentence: place?.text ?? '',
    start: quote.start,
    end: quote.end,
  };
}
