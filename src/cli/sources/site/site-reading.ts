import type { Imported, ImporterTools } from '../../../core/importers/importer.ts';
import { readSafely } from '../../../core/importers/fragment/read-safely.ts';
import type { JsonNode } from '../../../core/importers/json/json-node.ts';
import {
  isPublicPost,
  isRestPost,
  readRestPost,
  type RestSite,
} from '../../../core/importers/wordpress/rest-post.ts';
import type { FailedPage, PostList } from './post-pages.ts';
import type { KnownPost, SiteState } from './site-state.ts';

/** Something read from a site; `isNow` is told which identity its article has. */
export type SiteItem = {
  readonly imported: Imported;
  readonly isNow?: (identity: string) => void;
};

/** A site that is being read: what is known of it grows with every answer. */
export type SiteReading = {
  readonly list: PostList;
  readonly site: RestSite;
  readonly tools: ImporterTools;
  readonly posts: Map<number, KnownPost>;
  readonly gone: Set<string>;
  since: string;
  /** The pages that were read, until all have been. */
  pages: Set<number> | undefined;
  /** How many posts the site says that it has; undefined where that is not known. */
  total: number | undefined;
  /** How many posts were new or had changed. */
  fresh: number;
};

/** Begins to read a site of which this is known. */
export function beginReading(
  list: PostList,
  site: RestSite,
  before: SiteState | undefined,
  tools: ImporterTools,
): SiteReading {
  const isWhole = before !== undefined && !before.pages && before.since !== '';
  return {
    list,
    site,
    tools,
    posts: new Map(before?.posts),
    gone: new Set(before?.gone),
    since: before?.since ?? '',
    pages: isWhole ? undefined : new Set(before?.pages?.read),
    total: undefined,
    fresh: 0,
  };
}

/** What is known of the site by now. */
export function stateOf(reading: SiteReading, size: number): SiteState {
  const { list, since, pages, posts, gone } = reading;
  return {
    api: list.root,
    since,
    ...(pages && { pages: { size, read: [...pages] } }),
    posts,
    gone: [...gone],
  };
}

/** When a post was last changed, at Greenwich; empty where its site does not say. */
export function changeOf(post: JsonNode): string {
  const date = post['modified_gmt'] ?? post['modified'] ?? post['date_gmt'];
  return typeof date === 'string' ? date : '';
}

/** The number of a post. */
export function idOf(post: JsonNode): number | undefined {
  const { id } = post;
  return typeof id === 'number' ? id : undefined;
}

/** Takes the posts of an answer in: those that are new or changed come out, to be imported. */
export function* takePosts(reading: SiteReading, posts: readonly JsonNode[]): Generator<SiteItem> {
  for (const post of posts) {
    const id = idOf(post);
    const modified = changeOf(post);
    const known = id === undefined ? undefined : reading.posts.get(id);
    if (known && known.modified === modified && modified !== '') continue;
    const at = `post ${id ?? '?'}`;
    if (!isRestPost(post)) {
      yield { imported: { kind: 'failed', at, reason: 'is no post' } };
      continue;
    }
    if (id !== undefined) reading.posts.set(id, { ...known, modified });
    if (!isPublicPost(post)) {
      if (known?.identity !== undefined) reading.gone.add(known.identity);
      continue;
    }
    reading.fresh++;
    yield {
      imported: readSafely(at, () => readRestPost(post, at, reading.site, reading.tools)),
      isNow: (identity) => {
        if (id !== undefined) reading.posts.set(id, { modified, identity });
        reading.gone.delete(identity);
      },
    };
  }
}

/** What an import says of a page that could not be had. */
export function failedPage({ page, reason }: FailedPage): SiteItem {
  return { imported: { kind: 'failed', at: `page ${page}`, reason } };
}
