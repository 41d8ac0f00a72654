import type { Draft } from '../../../core/article/article.ts';
import { htmlImporter } from '../../../core/importers/html-importer.ts';
import type { Imported, ImporterTools, PassedOver } from '../../../core/importers/importer.ts';
import { CliError, messageOf } from '../../cli-error.ts';
import type { Fetcher } from '../fetcher.ts';
import { statusOf } from '../read-address.ts';
import type { Robots } from './robots.ts';
import { saysLess, wholeArticle } from './whole-article.ts';

type Read = Imported | PassedOver;
type ImportedArticle = Extract<Imported, { kind: 'article' }>;

/** What summaries are followed with. */
export type FollowTools = {
  readonly fetcher: Fetcher;
  readonly robots: Robots;
  readonly importing: ImporterTools;
  /** Whether the edition has the whole article already. */
  readonly hasWhole: (summary: Draft) => boolean;
};

/** So many pages, of whatever hosts, are read ahead. */
const AHEAD = 6;

/**
 * Reads the pages of those items that are mere summaries, and gives whole articles in their place and order. A summary
 * whose page cannot be read stays, with a failure that says why.
 */
export async function* followSummaries(
  items: AsyncIterable<Read>,
  tools: FollowTools,
): AsyncGenerator<Read> {
  const waiting: Promise<readonly Read[]>[] = [];
  for await (const item of items) {
    waiting.push(followed(item, tools));
    if (waiting.length >= AHEAD) yield* (await waiting.shift()) ?? [];
  }
  for (const followedItem of waiting) yield* await followedItem;
}

async function followed(item: Read, tools: FollowTools): Promise<readonly Read[]> {
  if (item.kind !== 'article' || !item.article.isSummary) return [item];
  const { url } = item.article;
  if (url === undefined || tools.hasWhole(item.article)) return [item];
  try {
    return [await wholeOf(item, new URL(url), tools)];
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    const warning = `its page was not read: ${messageOf(error)}`;
    return [
      { ...item, warnings: [...item.warnings, warning] },
      { kind: 'failed', at: url, reason: `${messageOf(error)}; the summary of the feed stays` },
    ];
  }
}

async function wholeOf(
  item: ImportedArticle,
  url: URL,
  { fetcher, robots, importing }: FollowTools,
): Promise<ImportedArticle> {
  if (!(await robots(url))) throw new CliError('the robots.txt of its site does not allow it');
  const fetched = await fetcher(url);
  if (fetched.status !== 200) throw new CliError(`the server answered ${statusOf(fetched)}`);
  const bytes = (async function* () {
    yield fetched.body;
  })();
  const page = await pageOf(
    htmlImporter.read({ name: url.href, bytes, url: fetched.url }, importing),
  );
  if (saysLess(page.article, item.article)) {
    throw new CliError('the page has less text than the feed');
  }
  return {
    ...item,
    article: wholeArticle(item.article, page.article, fetched.url),
    dropped: [...item.dropped, ...page.dropped],
    warnings: [...item.warnings, ...page.warnings],
  };
}

async function pageOf(items: AsyncIterable<Read>): Promise<ImportedArticle> {
  for await (const item of items) {
    if (item.kind === 'article') return item;
    throw new CliError(item.reason);
  }
  throw new CliError('there is no article in it');
}
