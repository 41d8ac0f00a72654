import { CliError, messageOf } from '../../cli-error.ts';
import { askPage, BY_ID, IDS, listPages, PAGE_SIZE, WHOLE } from './post-pages.ts';
import { idOf, takePosts, type SiteItem, type SiteReading } from './site-reading.ts';

/**
 * Looks whether the posts that are known are those that the site has: what was published under an old date is read, and what
 * the site no longer has is noted as gone. As long as the numbers agree this costs one short answer.
 */
export async function* settlePosts(reading: SiteReading): AsyncGenerator<SiteItem> {
  const { posts, list } = reading;
  try {
    if (reading.total === undefined) {
      const newest = await askPage(list, IDS, 1);
      reading.total = newest.total;
      yield* readMissing(
        reading,
        newest.posts.flatMap((post) => idOf(post) ?? []),
      );
    }
    if (reading.total === undefined || reading.total === posts.size) return;
    const listed = await listedIds(reading);
    if (!listed) return;
    yield* readMissing(reading, [...listed]);
    for (const [id, { identity }] of posts) {
      if (listed.has(id)) continue;
      posts.delete(id);
      if (identity !== undefined) reading.gone.add(identity);
    }
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    yield { imported: { kind: 'failed', at: 'its list of posts', reason: messageOf(error) } };
  }
}

/** The ids of all posts that a site has; undefined where it does not give all of them. */
async function listedIds({ list }: SiteReading): Promise<Set<number> | undefined> {
  const ids = new Set<number>();
  for await (const answer of listPages(list, { ...IDS, ...BY_ID })) {
    if ('reason' in answer) throw new CliError(answer.reason);
    for (const post of answer.posts) {
      const id = idOf(post);
      if (id !== undefined) ids.add(id);
    }
  }
  return ids.size > 0 ? ids : undefined;
}

async function* readMissing(
  reading: SiteReading,
  ids: readonly number[],
): AsyncGenerator<SiteItem> {
  const missing = ids.filter((id) => !reading.posts.has(id));
  for (let start = 0; start < missing.length; start += PAGE_SIZE) {
    const include = missing.slice(start, start + PAGE_SIZE).join();
    const { posts } = await askPage(reading.list, { ...WHOLE, include, orderby: 'include' }, 1);
    yield* takePosts(reading, posts);
  }
}
