import { freeSlug } from '../../core/edition/article-slug.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import type {
  ArticleRecord,
  SourceRecord,
  UnlinkedHeadline,
} from '../../core/edition/source-record.ts';
import type { Article, Draft } from '../../core/article/article.ts';
import { beginArticle } from '../../core/pipeline/begin-article.ts';
import {
  storyFeatures,
  type StoryFeatures,
  type StorySubjects,
} from '../../core/related/story-features.ts';
import { ownText } from '../own-text.ts';
import type { AsideMap } from '../storage/aside-map.ts';
import type { Session } from '../storage/session.ts';
import { isoInstant } from '../storage/write-lists.ts';
import { findSpeakers } from './find-speakers.ts';
import { standingArticle } from './has-whole-article.ts';
import type { ImportedArticle, Incoming } from './incoming.ts';
import type { PreparedArticle } from './prepare-article.ts';
import { provenanceOf } from './provenance.ts';
import { versionOf, winner, type Version } from './version.ts';

/** An article of the batch that has been read but not yet tied to the others. */
export type TakenArticle = {
  readonly origin: Pick<ArticleRecord, 'identity' | 'contentHash' | 'found'>;
  readonly quotes: number;
  readonly features: StoryFeatures;
  /** The editor's links in it. */
  readonly links: readonly UnlinkedHeadline[];
  /** Which version of it was read, of those that come in one import. */
  readonly version?: Version;
};

/** The articles of the batch by slug, to be handed from the first pass to the second. */
export type Taken = AsideMap<TakenArticle>;

/** What became of a draft: it stands as this article, or another one of the import does in its place or gave way to it. */
export type TakeOutcome =
  | { readonly kind: 'stands'; readonly article: ImportedArticle; readonly instead?: Version }
  | { readonly kind: 'replaced'; readonly article: ImportedArticle; readonly by: Version };

/**
 * The first pass: gives a draft its slug, finds its quotes and people, and stages it. A draft that the edition
 * already has, word for word, changes nothing, and neither does a mere summary of an article that it has as a whole.
 */
export function takeArticle(
  session: Session,
  taken: Taken,
  { incoming, draft, contentHash, found }: PreparedArticle,
  now: Date,
): TakeOutcome {
  const { identity } = incoming;
  const slug = slugFor(session, taken, identity, draft.headline);
  const known = session.records.get(slug);
  const rival = taken.get(slug);
  const same = sameContent(known, rival, contentHash) ?? wholeOf(session, slug, draft, rival);
  if (same) return { kind: 'stands', article: outcome(incoming, slug, same.quotes) };
  const version = versionOf(incoming);
  if (rival?.version && winner(rival.version, version, session.meta.timeZone) === rival.version) {
    return { kind: 'replaced', article: outcome(incoming, slug, rival.quotes), by: rival.version };
  }
  const dateImported = known?.dateImported ?? isoInstant(now);
  const bare = beginArticle(draft, { slug, dateImported });
  const { article, subjects } = findSpeakers(session, bare, known, found);
  session.batch.writeJson(editionPaths.article(slug), article);
  session.batch.writeJson(editionPaths.provenance(slug), provenanceOf(incoming, dateImported));
  const coming = takenArticle(article, { identity, contentHash }, subjects);
  taken.set(slug, { ...coming, version });
  return {
    kind: 'stands',
    article: outcome(incoming, slug, coming.quotes),
    ...(rival?.version && { instead: rival.version }),
  };
}

/** What the second pass has to know of an article that was read. */
export function takenArticle(
  article: Article,
  origin: TakenArticle['origin'],
  subjects: StorySubjects,
): TakenArticle {
  return {
    origin,
    quotes: article.quotes.length,
    features: storyFeatures(article, subjects),
    links: article.body.flatMap((block) =>
      block.type === 'related'
        ? [{ headline: block.headline, ...(block.url && { url: block.url }) }]
        : [],
    ),
  };
}

/** What the batch, else the edition, has under this slug, where it came from the very same draft. */
function sameContent(
  known: SourceRecord | undefined,
  taken: TakenArticle | undefined,
  contentHash: string,
): { readonly quotes: number } | undefined {
  if (taken) return taken.origin.contentHash === contentHash ? taken : undefined;
  return known?.kind === 'article' && known.contentHash === contentHash ? known : undefined;
}

/** The article of the edition that a draft is a mere summary of. */
function wholeOf(
  session: Session,
  slug: string,
  draft: Draft,
  rival: TakenArticle | undefined,
): { readonly quotes: number } | undefined {
  if (!draft.isSummary || rival) return undefined;
  const standing = standingArticle(session, slug);
  return standing && !standing.isSummary ? { quotes: standing.quotes.length } : undefined;
}

function slugFor(
  { identities, records }: Session,
  taken: Taken,
  identity: string,
  headline: string,
): string {
  const known = identities.get(identity);
  if (known !== undefined) return known;
  const isGiven = (wanted: string) => records.has(wanted) || taken.has(wanted);
  const slug = ownText(freeSlug(headline, isGiven));
  identities.set(identity, slug);
  return slug;
}

function outcome(incoming: Incoming, slug: string, quotes: number): ImportedArticle {
  return {
    source: incoming.source,
    slug,
    headline: incoming.draft.headline,
    quotes,
    dropped: incoming.dropped.length,
  };
}
