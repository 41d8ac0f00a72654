import { isWebAddress } from '../../article/address.ts';
import type { Draft } from '../../article/article.ts';
import { fold } from '../../language/fold.ts';
import { authorsOf, readNames } from './authors.ts';
import type { HtmlElement } from './html-tree.ts';
import type { LinkedArticle } from './linked-article.ts';
import { metaOf, metasOf, type PageData } from './page-data.ts';
import { pageDates } from './page-dates.ts';
import { sectionShown } from './page-section.ts';
import type { ContentReading } from './read-content.ts';
import type { PageFacts } from '../page/facts.ts';
import { webAddress } from './web-address.ts';

/** All that is known of a page when its facts are put together. */
export type KnownPage = {
  readonly root: HtmlElement;
  /** The sentences between headline and text. */
  readonly standfirst: string | undefined;
  readonly data: PageData;
  readonly linked: LinkedArticle | undefined;
  readonly read: ContentReading;
  /** What the lines around the text say of who wrote and edited it. */
  readonly credits: () => PageFacts;
  readonly headline: string;
  /** Whether `03/04/2025` may be the fourth of March. */
  readonly monthFirst: boolean;
};

/** What a page says about its article, but for headline, language, picture and text. */
export type PageFactsOfDraft = Omit<Draft, 'inLanguage' | 'headline' | 'body' | 'image'>;

const OUTLETS = ['og:site_name', 'article:publisher_name', 'application-name'];
const DESCRIPTIONS = ['og:description', 'description', 'twitter:description', 'dc.description'];
const EDITORS = ['content_editor', 'editor', 'article:editor'];
const SECTIONS = [
  'article:section',
  'parsely-section',
  'og:section',
  'section',
  'content_category',
];

/** Puts together what linked data, `meta` elements and the lines of the text say: the first that knows is believed. */
export function pageFacts(page: KnownPage): PageFactsOfDraft {
  const { root, data, linked, read, headline, standfirst, monthFirst } = page;
  const { sourceOrganization } = read.facts;
  const credits = page.credits();
  const editor = read.facts.editor ?? linked?.editor ?? editorIn(data) ?? credits.editor;
  const url = addressOf(data, linked);
  const publisher = linked?.publisher ?? metaOf(data, OUTLETS) ?? read.facts.publisher;
  const dateline = withoutOutlet(read.facts.dateline, publisher);
  const description =
    standfirst ??
    read.standfirst ??
    linked?.description ??
    metaOf(data, DESCRIPTIONS) ??
    read.facts.description;
  const section =
    linked?.articleSection ??
    metaOf(data, SECTIONS) ??
    read.facts.articleSection ??
    sectionShown(root, data, { headline, publisher });
  const alternative = linked?.alternativeHeadline;
  return {
    ...(url !== undefined && { url }),
    ...(alternative !== undefined &&
      alternative !== headline && { alternativeHeadline: alternative }),
    ...(description !== undefined && { description }),
    ...pageDates(root, data, { linked: linked ?? {}, read: read.facts, credits, monthFirst }),
    ...(dateline !== undefined && { dateline }),
    ...(publisher !== undefined && { publisher }),
    author: authorsOf(root, data, {
      linked: linked?.authors,
      publisher,
      read: read.facts.author,
      credits: credits.author,
    }),
    ...(editor !== undefined && { editor }),
    ...(sourceOrganization !== undefined && { sourceOrganization }),
    ...(section !== undefined && { articleSection: section }),
    keywords: keywordsOf(page),
  };
}

/** The editor by a `meta` element; an address or a part of the house is none. */
function editorIn(data: PageData): string | undefined {
  const names = metasOf(data, EDITORS)
    .flatMap(readNames)
    .filter((name) => !/^(?:admin|editor|redaksi|redaktion|staff)$/i.test(name));
  return names.length > 0 ? names.join(', ') : undefined;
}

/** `Jakarta, Kabar Selo`: the outlet that stands beside the place is told for itself. */
function withoutOutlet(
  dateline: string | undefined,
  publisher: string | undefined,
): string | undefined {
  if (dateline === undefined || publisher === undefined) return dateline;
  const outlet = fold(publisher);
  const [place, ...others] = dateline.split(', ');
  return [place, ...others.filter((part) => fold(part) !== outlet)].join(', ');
}

/** The canonical address; the front page is nobody's article. */
function addressOf(data: PageData, linked: LinkedArticle | undefined): string | undefined {
  const shared = webAddress(metaOf(data, ['og:url']) ?? '', data.base);
  return [data.canonical, shared, linked?.url, data.base].find(
    (address) =>
      address !== undefined && isWebAddress(address) && new URL(address).pathname !== '/',
  );
}

const MOST_KEYWORDS = 30;
const LONGEST_KEYWORD = 60;

function keywordsOf({ data, linked, read }: KnownPage): string[] {
  const lists = [
    split(metasOf(data, ['news_keywords'])),
    linked?.keywords ?? [],
    split(metasOf(data, ['article:tag', 'keywords', 'parsely-tags'])),
    read.facts.keywords ?? [],
  ];
  const found = lists.find((list) => list.length > 0) ?? [];
  return [...new Set(found)].slice(0, MOST_KEYWORDS);
}

function split(lists: readonly string[]): string[] {
  return lists
    .flatMap((list) => list.split(/[,;]/))
    .map((word) => word.trim())
    .filter((word) => word !== '' && word.length <= LONGEST_KEYWORD);
}
