import type { ChainArticle, FeaturesOf } from './chain-article.ts';
import { compareTopics, type Shared } from './shared-topics.ts';
import type { RelatedIndex } from './related-index.ts';
import { recentSpeakers } from './recent-speakers.ts';

/** The articles on one matter, the oldest first: two at least. */
export type StoryChain = readonly ChainArticle[];

const DAY = 86_400_000;
/** So long after its last article a story goes on where an editor's link says so, and so long where nobody does. */
const LINKED_GAP = 365 * DAY;
const UNLINKED_GAP = 30 * DAY;
/** What the nearest article must share: somebody and something by name, or without anybody two things by name. */
const LEAST_WITH_PERSON = 1.3;
const LEAST_WITHOUT_PERSON = 2;
/** What it must share where no editor links them. */
const LEAST_UNLINKED = 3.5;
/** What more than half of the articles of a story must each share with one that joins: a story does not drift. */
const LEAST_WITH_MOST = 1;
/** How many of the nearest articles tell to which of several stories one belongs. */
const NEAREST = 3;
/** A story of so many articles is full: its file stays small, and another one begins. */
export const MOST_STEPS = 60;

/** The articles of a story, or the one that nothing has joined yet: of very many most stay alone. */
type Chain = ChainArticle | ChainArticle[];
type Candidate = { readonly chain: Chain; readonly isLinked: boolean };

/**
 * Ties articles into stories, each article into one at most. They are taken by date, so that the outcome does not
 * depend on the order in which they came; an article that joins none begins one. It joins
 *
 * 1. a story with an article that it links to, or that links to it, up to 365 days after the last one; or, without a
 *    link, the story of an article of the last 30 days in which two of its people spoke;
 * 2. if with the nearest article of that story it shares a person *and* a full name (worth 1.3 or more, see
 *    `compareTopics`), or two full names (worth 2): the same people alone may speak on anything. Without a link the
 *    two must share two people, a name and words worth 3.5;
 * 3. if with the whole of the story it shares two people, or two words that are part of no shared name;
 * 4. if it shares 1 or more with each of more than half of the articles of that story;
 * 5. and of several such stories the one whose three nearest articles it shares most with.
 *
 * An article without a date has no place in a story.
 */
export function storyChains(
  articles: Iterable<ChainArticle>,
  index: RelatedIndex,
  featuresOf: FeaturesOf,
): StoryChain[] {
  const inOrder = [...articles];
  inOrder.sort(byTime);
  const topics = compareTopics(index, featuresOf);
  const chainOf = new Map<string, Chain>();
  const linkedFrom = backLinks(inOrder);
  const recent = recentSpeakers(UNLINKED_GAP);

  for (const article of inOrder) {
    const { slug, time } = article;
    const people = featuresOf(slug)?.people.map(({ id }) => id) ?? [];
    const linked = [...article.links, ...(linkedFrom.get(slug) ?? [])];
    const candidates = new Map<Chain, Candidate>();
    for (const other of recent.sharedWith(time, people)) put(candidates, chainOf.get(other), false);
    for (const other of linked) put(candidates, chainOf.get(other), true);
    const chosen = nearest(article, [...candidates.values()]);
    join(chainOf, article, chosen);
    recent.add(article, people);
  }
  return [...new Set(chainOf.values())].filter((chain) => Array.isArray(chain));

  /** Of the stories that it fits into the one that is nearest. */
  function nearest(article: ChainArticle, candidates: readonly Candidate[]): Chain | undefined {
    let best: { readonly chain: Chain; readonly score: number } | undefined;
    for (const { chain, isLinked } of candidates) {
      const others = articlesOf(chain);
      if (!isInTime(article, others, isLinked)) continue;
      const shared = others.map(({ slug }) => topics.between(article.slug, slug));
      if (!shared.some(isBond(isLinked))) continue;
      if (!isWithMost(shared) || !isOnTheMatter(article, others)) continue;
      const score = nearestWorth(shared);
      if (!best || score > best.score) best = { chain, score };
    }
    return best?.chain;
  }

  function isOnTheMatter({ slug }: ChainArticle, chain: StoryChain): boolean {
    const { people, words } = topics.withAll(
      slug,
      chain.map((other) => other.slug),
    );
    return people > 1 || words > 1;
  }
}

function articlesOf(chain: Chain): StoryChain {
  return Array.isArray(chain) ? chain : [chain];
}

/** Puts an article into a chain; where there is none it stays alone. */
function join(chainOf: Map<string, Chain>, article: ChainArticle, chain: Chain | undefined): void {
  if (Array.isArray(chain)) {
    chain.push(article);
    chainOf.set(article.slug, chain);
  } else if (chain) {
    const both = [chain, article];
    for (const { slug } of both) chainOf.set(slug, both);
  } else chainOf.set(article.slug, article);
}

function byTime(one: ChainArticle, other: ChainArticle): number {
  return one.time - other.time || (one.slug < other.slug ? -1 : 1);
}

/** By article those that link to it. */
function backLinks(articles: readonly ChainArticle[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { links, slug: from } of articles) {
    for (const slug of links) {
      const known = found.get(slug);
      if (known) known.push(from);
      else found.set(slug, [from]);
    }
  }
  return found;
}

function put(candidates: Map<Chain, Candidate>, chain: Chain | undefined, isLinked: boolean): void {
  if (chain) candidates.set(chain, { chain, isLinked });
}

function isInTime({ time }: ChainArticle, chain: StoryChain, isLinked: boolean): boolean {
  const last = chain.at(-1)?.time ?? time;
  return chain.length < MOST_STEPS && time - last <= (isLinked ? LINKED_GAP : UNLINKED_GAP);
}

function isBond(isLinked: boolean): (shared: Shared) => boolean {
  return ({ worth, people, names, words }) => {
    if (!isLinked) return worth >= LEAST_UNLINKED && people > 1 && names > 0 && words > 0;
    if (people > 0) return names > 0 && worth >= LEAST_WITH_PERSON;
    return names > 1 && worth >= LEAST_WITHOUT_PERSON;
  };
}

function isWithMost(shared: readonly Shared[]): boolean {
  const near = shared.filter(({ worth }) => worth >= LEAST_WITH_MOST);
  return near.length * 2 > shared.length;
}

function nearestWorth(shared: readonly Shared[]): number {
  const worths = shared.map(({ worth }) => worth).toSorted((one, other) => other - one);
  return worths.slice(0, NEAREST).reduce((sum, worth) => sum + worth, 0);
}
