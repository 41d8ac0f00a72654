import { addressIdentity } from '../../core/edition/identity.ts';
import type { UnlinkedHeadline } from '../../core/edition/source-record.ts';
import type { EditionKnowledge } from '../../core/pipeline/enrich-step.ts';
import { createHeadlineMatcher, type HeadlineMatcher } from '../../core/related/match-headline.ts';
import { createRelatedIndex, type RelatedIndex } from '../../core/related/related-index.ts';
import { relatedStories } from '../../core/related/related-stories.ts';
import { storyFeatures, type StoryFeatures } from '../../core/related/story-features.ts';
import type { Session } from '../storage/session.ts';
import { articleRecords } from '../storage/write-lists.ts';
import type { Taken } from './take-article.ts';

/** How many related stories an article gets. */
const RELATED = 4;

/** What ties articles together, once all of a batch are read. */
export type Connections = {
  /** Whether an editor's link that found nothing before means an article of the batch. */
  readonly isNewlyFound: (link: UnlinkedHeadline) => boolean;
  /** What the connecting steps ask of the edition. */
  readonly knowledge: EditionKnowledge;
  /** Every article of the edition and of the batch by what it is about. */
  readonly index: RelatedIndex;
  /** The slugs that an article's editor means by these links. */
  readonly slugsOf: (links: readonly UnlinkedHeadline[], own: string) => readonly string[];
};

/** Indexes every article of the edition and of the batch. */
export function connectionsOf(session: Session, taken: Taken): Connections {
  const old = articleRecords(session).filter((record) => !taken.has(record.slug));
  const index = createRelatedIndex(old.map((record) => record.features));
  for (const { features } of taken.values()) index.add(features);
  const newcomers = once(() => matcherOf(taken));
  const matcher = once(() =>
    matcherOf([...old.map((record) => [record.slug, record] as const), ...taken]),
  );
  const features = new Map(old.map((record) => [record.slug, record.features]));
  for (const [slug, article] of taken) features.set(slug, article.features);
  const findLinked = linkFinder(session, matcher, features);
  return {
    isNewlyFound: (link) => {
      const addressed = slugOfAddress(session, link.url);
      return (
        (addressed !== undefined && taken.has(addressed)) ||
        newcomers().find(link.headline) !== undefined
      );
    },
    knowledge: knowledgeOf(findLinked, index, features),
    index,
    slugsOf: (links, own) =>
      links.flatMap((link) => {
        const slug = findLinked(link);
        return slug === undefined || slug === own ? [] : [slug];
      }),
  };
}

/** Headlines are matched where an editor links to one: until then nothing is indexed for it. */
function matcherOf(
  headlines: Iterable<readonly [slug: string, named: { readonly headline: string }]>,
): HeadlineMatcher {
  const matcher = createHeadlineMatcher();
  for (const [slug, { headline }] of headlines) matcher.add(slug, headline);
  return matcher;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

type FindLinked = (link: UnlinkedHeadline) => string | undefined;

function linkFinder(
  session: Session,
  matcher: () => HeadlineMatcher,
  features: ReadonlyMap<string, StoryFeatures>,
): FindLinked {
  return ({ headline, url }) => {
    const addressed = slugOfAddress(session, url);
    if (addressed !== undefined && features.has(addressed)) return addressed;
    return matcher().find(headline);
  };
}

function knowledgeOf(
  findLinked: FindLinked,
  index: RelatedIndex,
  features: ReadonlyMap<string, StoryFeatures>,
): EditionKnowledge {
  return {
    adopt: () => new Map(),
    findLinked,
    relatedTo: (article) => {
      const linked = article.body.flatMap((block) =>
        block.type === 'related' ? (block.slug ?? []) : [],
      );
      const own = features.get(article.slug) ?? storyFeatures(article);
      return relatedStories(index, own, { limit: RELATED, exclude: linked });
    },
  };
}

function slugOfAddress({ identities }: Session, url: string | undefined): string | undefined {
  return url === undefined ? undefined : identities.get(addressIdentity(url));
}
