import type { Article, StoryPlace } from '../../core/article/article.ts';
import type { Parsed } from '../../core/article/parse-leniently.ts';
import { parseArticle } from '../../core/article/parse-article.ts';
import { ownImages } from '../../core/edition/article-images.ts';
import { articleRevision } from '../../core/edition/article-revision.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { headlineDocument } from '../../core/edition/headline-document.ts';
import type { Listed } from '../../core/edition/listed-order.ts';
import { quoteDocuments } from '../../core/edition/quote-documents.ts';
import { sectionSlug } from '../../core/edition/section-slug.ts';
import { parseWithdrawn } from '../../core/edition/withdrawn.ts';
import { checkQuotes } from './check-quotes.ts';
import { documentKey } from './document-key.ts';
import { inspectFile, report, type Inspection } from './inspection.ts';

/** What the rest of a check has to know of an article. */
export type ArticleFacts = Listed & {
  readonly headline: string;
  readonly section: string | undefined;
  readonly revision: string;
  readonly quotes: number;
  readonly quoteIds: ReadonlySet<string>;
  /** Who says which quote: ids of people by ids of quotes, those without a speaker left out. */
  readonly speakers: ReadonlyMap<string, string>;
  readonly images: readonly string[];
  /** Its place in a story, where it is in one. */
  readonly story: StoryPlace | undefined;
  /** Its documents in the archives that are searched: see `documentKey`. */
  readonly headlineKey: string;
  readonly quoteKeys: readonly string[];
  /** The slugs that it leads to, each with its place in the file. */
  readonly links: readonly { readonly at: string; readonly slug: string }[];
};

/** The articles of an edition by slug, and the slugs of those that were withdrawn. */
export type InspectedArticles = {
  readonly standing: ReadonlyMap<string, ArticleFacts>;
  readonly withdrawn: ReadonlySet<string>;
  /** Those that cannot be read: what refers to them is not held against the rest. */
  readonly broken: ReadonlySet<string>;
};

/** Reads every article of an edition and checks it by itself. */
export function inspectArticles(inspection: Inspection): InspectedArticles {
  const standing = new Map<string, ArticleFacts>();
  const withdrawn = new Set<string>();
  const broken = new Set<string>();
  for (const name of inspection.files.names('articles')) {
    if (!name.endsWith('.json')) continue; // named by the check of files
    const slug = name.slice(0, -'.json'.length);
    const file = editionPaths.article(slug);
    const article = inspectFile(inspection, file, parseStanding);
    if (article === undefined) broken.add(slug);
    if (article === 'withdrawn') withdrawn.add(slug);
    if (article === undefined || article === 'withdrawn') continue;
    if (article.slug !== slug) report(inspection, file, 'slug', `is ${article.slug}`);
    checkQuotes(inspection, file, article);
    standing.set(slug, factsOf(article));
  }
  return { standing, withdrawn, broken };
}

function parseStanding(value: unknown): Parsed<Article | 'withdrawn'> {
  if (parseWithdrawn(value)) return { kind: 'ok', value: 'withdrawn', dropped: [] };
  const parsed = parseArticle(value);
  if (parsed.kind === 'broken') return parsed;
  return { kind: 'ok', value: parsed.article, dropped: parsed.dropped };
}

/** The keys of documents are the same in all zones. */
const ANY_ZONE = 'UTC';

function factsOf(article: Article): ArticleFacts {
  const { slug, headline, datePublished, dateImported, quotes } = article;
  const links = article.body.flatMap((block, index) =>
    block.type === 'related' && block.slug !== undefined
      ? [{ at: `body[${index}].slug`, slug: block.slug }]
      : [],
  );
  const related = article.related.map((story, index) => ({
    at: `related[${index}].slug`,
    slug: story.slug,
  }));
  return {
    slug,
    headline,
    ...(datePublished !== undefined && { datePublished }),
    dateImported,
    section: sectionSlug(article),
    revision: articleRevision(article),
    quotes: quotes.length,
    quoteIds: new Set(quotes.map(({ id }) => id)),
    speakers: new Map(
      quotes.flatMap(({ id, speaker }) => (speaker === null ? [] : [[id, speaker]])),
    ),
    images: ownImages(article),
    story: article.story,
    headlineKey: documentKey(
      headlineDocument({ ...article, people: article.people.map((person) => person.id) }, ANY_ZONE),
    ),
    quoteKeys: quoteDocuments(article, ANY_ZONE).map(documentKey),
    links: [...links, ...related],
  };
}
