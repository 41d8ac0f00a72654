import { isFeedList } from '../../core/importers/opml/read-feed-list.ts';
import type { Imported, Importer, PassedOver, Source } from '../../core/importers/importer.ts';
import { detectImporter, importerForms, importerNamed } from '../../core/importers/registry.ts';
import { CliError } from '../cli-error.ts';
import type { Effects } from '../effects.ts';
import type { Fetcher } from './fetcher.ts';
import { fileFault } from './file-fault.ts';
import { followSummaries, type FollowTools } from './follow/follow-summaries.ts';
import type { FoundSource } from './found-source.ts';
import { openSource, type OpenedSource } from './open-source.ts';
import { parseHtml } from './parse-html.ts';
import { peekBytes, type PeekedBytes } from './peek-bytes.ts';
import { readListedFeeds } from './read-listed-feeds.ts';
import { findApi, openApi, type SiteApi } from './site/find-api.ts';
import { readSite, type SiteMemory, type SiteNews } from './site/read-site.ts';
import { siteAt } from './site/site-at.ts';

/** Something read from a source, with the form that it was read as. */
export type SourceItem = {
  readonly form: string;
  readonly imported: Imported | PassedOver;
  /** The source that it came from: a feed where the source is a list of feeds. */
  readonly found: FoundSource;
  /** Wants to be told the identity of the article. */
  readonly isNow?: (identity: string) => void;
};

/** What reading touches. */
export type ReadEffects = Pick<Effects, 'disk' | 'stdin' | 'sleep' | 'now'>;

/** How sources are read. */
export type ReadOptions = {
  /** The form to read every source as, instead of the one that is detected. */
  readonly form?: string | undefined;
  readonly allowLocal: boolean;
  /** How long a server may be silent, in ms. */
  readonly timeout?: number;
  readonly fetcher: Fetcher;
  /** Where given, the pages of summaries are read, but for those that the edition has as a whole. */
  readonly follow?: Pick<FollowTools, 'hasWhole' | 'robots'>;
  /** Without it a site is no source. */
  readonly memory?: SiteMemory;
  /** Told what there is to say of a site, once it is read. */
  readonly onSite?: (found: FoundSource, news: SiteNews) => void;
  /** Whether a list of feeds named it: lists in lists could lead in circles. */
  readonly isListed?: true;
  /** Told of every chunk that was read from a file. */
  readonly onBytes?: (count: number) => void;
};

/** Reads a source article by article. Whatever goes wrong is an item that says so; it never throws. */
export async function* readSource(
  found: FoundSource,
  effects: ReadEffects,
  options: ReadOptions,
): AsyncGenerator<SourceItem> {
  let form = options.form ?? 'unknown';
  try {
    if (found.kind === 'site') {
      form = 'wordpress-api';
      yield* siteItems(found, await findApi(found.url, options.fetcher), options);
      return;
    }
    const opened = await openSource(found, effects, options);
    const peeked = await peekBytes(opened.bytes);
    try {
      for await (const item of openedItems(found, opened, peeked, effects, options)) {
        ({ form } = item);
        yield item;
      }
    } finally {
      await peeked.cancel();
    }
  } catch (error) {
    yield { form, found, imported: { kind: 'failed', at: '', reason: fileFault(error) } };
  }
}

/** What is in a source, by what its first bytes show it to be. */
async function* openedItems(
  found: FoundSource,
  opened: OpenedSource,
  { head, whole }: PeekedBytes,
  effects: ReadEffects,
  options: ReadOptions,
): AsyncGenerator<SourceItem> {
  const root = options.form === undefined ? siteAt(opened, head) : undefined;
  if (root !== undefined && options.memory) {
    yield* siteItems(found, await openApi(root, undefined, options.fetcher), options);
  } else if (options.form === undefined && isFeedList(head)) {
    if (options.isListed) throw new CliError('it is a list of feeds within another');
    const listed: ReadOptions = { ...options, isListed: true };
    yield* readListedFeeds(whole, (feed) => readSource(feed, effects, listed));
  } else {
    const importer = importerFor(head, found.name, options.form);
    yield* articles(found, importer, { ...opened, bytes: whole }, options);
  }
}

async function* articles(
  found: FoundSource,
  importer: Importer,
  source: OpenedSource,
  { follow, fetcher }: ReadOptions,
): AsyncGenerator<SourceItem> {
  const items = read(importer, source);
  const importing = { parseHtml };
  const all =
    follow && importer.form === 'feed'
      ? followSummaries(items, { ...follow, fetcher, importing })
      : items;
  let count = 0;
  for await (const imported of all) {
    count++;
    yield { form: importer.form, found, imported };
  }
  if (count === 0) throw new CliError('there is no article in it');
}

function read(importer: Importer, source: Source): AsyncIterable<Imported | PassedOver> {
  return importer.read(source, { parseHtml });
}

async function* siteItems(
  found: FoundSource,
  api: SiteApi,
  { fetcher, memory, onSite }: ReadOptions,
): AsyncGenerator<SourceItem> {
  if (!memory) throw new CliError('a site can only be imported');
  const items = readSite(api, fetcher, memory, { parseHtml });
  for (let next = await items.next(); ; next = await items.next()) {
    if (next.done) return onSite?.(found, next.value);
    yield { form: 'wordpress-api', found, ...next.value };
  }
}

function importerFor(head: Uint8Array, name: string, form: string | undefined): Importer {
  const importer = form === undefined ? detectImporter(head, name) : importerNamed(form);
  if (importer) return importer;
  throw new CliError(`it is in no form that can be read (${importerForms.join(', ')})`);
}
