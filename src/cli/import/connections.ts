import { addressIdentity } from '../../core/edition/identity.ts';
import type { UnlinkedHeadline } from '../../core/edition/source-record.ts';
import type { EditionKnowledge } from '../../core/pipeline/enrich-step.ts';
import { createHeadlineMatcher, type HeadlineMatcher } from '../../core/related/match-headline.ts';
import type { FeaturesOf } from '../../core/related/chain-article.ts';
import { createRelatedIndex, type RelatedIndex } from '../../core/related/related-index.ts';
import { relatedStories } from '../../core/related/related-stories.ts';
import { storyFeatures, type StoryFeatures } from '../../core/related/story-features.ts';
import type { Session } from '../storage/session.ts';
import { articleRecords } from '../storage/records.ts';
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
  /** What an article of the edition or of the batch is about. */
  readonly featuresOf: FeaturesOf;
  /** The slugs that an article's editor means by these links. */
  readonly slugsOf: (links: readonly UnlinkedHeadline[], own: string) => readonly string[];
};

/** Indexes every article of the edition and of the batch. */
export function connectionsOf(session: Session, taken: Taken): Connections {
  const old = [...articleRecords(session)].filter((record) => !taken.has(record.slug));
  const standing = new Map(old.map((record) => [record.slug, record.features]));
  const featuresOf = (slug: string) => taken.get(slug)?.features ?? standing.get(slug);
  const all = function* () {
    yield* standing.values();
    yield* newFeatures(taken);
  };
  const index = createRelatedIndex(all(), featuresOf);
  const newcomers = once(() => matcherOf(newFeatures(taken), featuresOf));
  const matcher = once(() => matcherOf(all(), featuresOf));
  const findLinked = linkFinder(session, matcher, featuresOf);
  return {
    isNewlyFound: (link) => {
      const addressed = slugOfAddress(session, link.url);
      return (
        (addressed !== undefined && taken.has(addressed)) ||
        newcomers().find(link.headline) !== undefined
      );
    },
    knowledge: knowledgeOf(findLinked, index, featuresOf),
    index,
    featuresOf,
    slugsOf: (links, own) =>
      links.flatMap((link) => {
        const slug = findLinked(link);
        return slug === undefined || slug === own ? [] : [slug];
      }),
  };
}

/** Headlines are matched where an editor links to one: until then nothing is indexed for it. */
function matcherOf(articles: Iterable<StoryFeatures>, featuresOf: FeaturesOf): HeadlineMatcher {
  const matcher = createHeadlineMatcher((slug) => featuresOf(slug)?.headline);
  for (const { slug, headline } of articles) matcher.add(slug, headline);
  return matcher;
}

/** Of very many articles the slugs are those that are in memory already. */
function* newFeatures(taken: Taken): Generator<StoryFeatures> {
  for (const [slug, { features }] of taken.entries()) yield { ...features, slug };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

type FindLinked = (link: UnlinkedHeadline) => string | undefined;

function linkFinder(
  session: Session,
  matcher: () => HeadlineMatcher,
  featuresOf: FeaturesOf,
): FindLinked {
  return ({ headline, url }) => {
    const addressed = slugOfAddress(session, url);
    if (addressed !== undefined && featuresOf(addressed)) return addressed;
    return matcher().find(headline);
  };
}

function knowledgeOf(
  findLinked: FindLinked,
  index: RelatedIndex,
  featuresOf: FeaturesOf,
): EditionKnowledge {
  return {
    adopt: () => new Map(),
    findLinked,
    relatedTo: (article) => {
      const linked = article.body.flatMap((block) =>
        block.type === 'related' ? (block.slug ?? []) : [],
      );
      const own = featuresOf(article.slug) ?? storyFeatures(article);
      return relatedStories(index, own, { limit: RELATED, exclude: linked });
    },
  };
}

function slugOfAddress({ identities }: Session, url: string | undefined): string | undefined {
  return url === undefined ? undefined : identities.get(addressIdentity(url));
}
