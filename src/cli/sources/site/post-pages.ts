import { isNode, type JsonNode } from '../../../core/importers/json/json-node.ts';
import { apiQuestion } from '../../../core/importers/wordpress/api-address.ts';
import { CliError, messageOf } from '../../cli-error.ts';
import type { Fetcher } from '../fetcher.ts';
import { ApiError, askJson, type JsonAnswer } from './ask-json.ts';

/** What is asked of a site's list of posts, beside the page. */
export type PostsQuery = Readonly<Record<string, string>>;

/** One page of a list of posts. `total` and `pages`: how many posts and pages the list has, where the site says so. */
export type PostPage = {
  readonly page: number;
  readonly posts: readonly JsonNode[];
  readonly total: number | undefined;
  readonly pages: number | undefined;
};

/** A page of a list that could not be had. */
export type FailedPage = { readonly page: number; readonly reason: string };

/** Whole posts, with the names that they refer to, oldest id first: an order that new posts do not change. */
export const WHOLE: PostsQuery = {
  _embed: 'author,wp:term,wp:featuredmedia',
  _fields:
    'id,status,link,title,content,excerpt,date,date_gmt,modified,modified_gmt,_links,_embedded',
};
/** Ids alone. */
export const IDS: PostsQuery = { _fields: 'id,modified_gmt' };
export const BY_ID: PostsQuery = { orderby: 'id', order: 'asc' };
export const BY_CHANGE: PostsQuery = { orderby: 'modified', order: 'desc' };

/** The most posts that WordPress gives at once. */
export const PAGE_SIZE = 100;
/** As many as a site is asked for that does not manage more. */
const SMALL_SIZE = 10;
/** So many questions are on their way at once. */
const WINDOW = 2;

/** A site's list of posts. */
export type PostList = { readonly root: string; readonly fetcher: Fetcher };

/** Asks for one page; a site that does not manage so large a one is asked for its parts. */
export async function askPage(list: PostList, query: PostsQuery, page: number): Promise<PostPage> {
  try {
    return await askSized(list, query, page, PAGE_SIZE);
  } catch (error) {
    if (!(error instanceof ApiError) || !mayBeTooMuch(error)) throw error;
    return askInParts(list, query, page, error);
  }
}

async function askSized(
  { root, fetcher }: PostList,
  query: PostsQuery,
  page: number,
  size: number,
): Promise<PostPage> {
  const asked = { ...query, per_page: String(size), page: String(page) };
  const address = apiQuestion(root, 'wp/v2/posts', asked);
  const { value, headers } = await askJson(address, fetcher).catch(emptyBehindLast(page));
  if (!Array.isArray(value)) throw new ApiError(address, 'the answer is no list of posts');
  const posts: readonly unknown[] = value;
  return {
    page,
    posts: posts.filter(isNode),
    total: numberIn(headers['x-wp-total']),
    pages: numberIn(headers['x-wp-totalpages']),
  };
}

/** A question for a page behind the last is refused, which says that there is nothing more. */
function emptyBehindLast(page: number): (error: unknown) => JsonAnswer {
  return (error) => {
    const isBehind = error instanceof ApiError && error.code === 'rest_post_invalid_page_number';
    if (page > 1 && isBehind) return { value: [], headers: {} };
    throw error;
  };
}

/** Servers that run out of time or memory, and those that allow fewer posts at once. */
function mayBeTooMuch({ status, code }: ApiError): boolean {
  return status === 500 || status === 200 || code === 'rest_invalid_param';
}

/** The same posts in ten small pages; the first that cannot be had ends it, with the fault of the whole. */
async function askInParts(
  list: PostList,
  query: PostsQuery,
  page: number,
  fault: ApiError,
): Promise<PostPage> {
  const parts = PAGE_SIZE / SMALL_SIZE;
  const posts: JsonNode[] = [];
  let total: number | undefined;
  for (let part = 1; part <= parts; part++) {
    const number = (page - 1) * parts + part;
    const answer = await askSized(list, query, number, SMALL_SIZE).catch((error: unknown) => {
      throw part === 1 ? fault : error;
    });
    posts.push(...answer.posts);
    total ??= answer.total;
    // A page may be short where a site keeps some of its posts back.
    if (answer.posts.length === 0 || number >= (answer.pages ?? Infinity)) break;
  }
  const pages = total === undefined ? undefined : Math.ceil(total / PAGE_SIZE);
  return { page, posts, total, pages };
}

/**
 * The pages of a list from the first on but for those in `read`, in order, two questions at a time. A page that cannot be had is
 * passed over; after a second one in a row the site is given up.
 */
export async function* listPages(
  list: PostList,
  query: PostsQuery,
  read: ReadonlySet<number> = new Set(),
): AsyncGenerator<PostPage | FailedPage> {
  const waiting: Promise<PostPage | FailedPage>[] = [];
  let next = 1;
  let last = Infinity;
  let failures = 0;
  let former: unknown;
  const ask = () => {
    while (read.has(next)) next++;
    // How many there are is known from the first answer.
    const most = last === Infinity ? 1 : WINDOW;
    while (waiting.length < most && next <= last) {
      waiting.push(orFailed(list, query, next++));
      while (read.has(next)) next++;
    }
  };
  for (ask(); waiting.length > 0; ask()) {
    const answer = await waiting.shift();
    if (!answer) return;
    if ('reason' in answer) failures++;
    else {
      failures = 0;
      const first = answer.posts[0]?.['id'];
      // Where the site does not say how many there are, they end with an empty page, or with the same one again.
      last =
        answer.pages ?? (first === undefined || first === former ? answer.page : answer.page + 1);
      former = first;
    }
    yield answer;
    if (failures === 2 || (failures === 1 && last === Infinity)) return;
  }
}

async function orFailed(
  list: PostList,
  query: PostsQuery,
  page: number,
): Promise<PostPage | FailedPage> {
  try {
    return await askPage(list, query, page);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return { page, reason: messageOf(error) };
  }
}

function numberIn(header: string | string[] | undefined): number | undefined {
  const number = Number([header ?? ''].flat()[0] || Number.NaN);
  return Number.isInteger(number) && number >= 0 ? number : undefined;
}
