import { basename } from 'node:path';
import type { Draft } from '../../core/article/article.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { identityOf } from '../../core/edition/identity.ts';
import type { Effects } from '../effects.ts';
import { adoptImages } from '../images/adopt-images.ts';
import { ownText } from '../own-text.ts';
import { createFetcher } from '../sources/fetcher.ts';
import { createRobots } from '../sources/follow/robots.ts';
import { findSources } from '../sources/find-sources.ts';
import { readSource, type ReadOptions, type SourceItem } from '../sources/read-source.ts';
import type { SiteNews } from '../sources/site/read-site.ts';
import { formatSites, parseSites } from '../sources/site/site-state.ts';
import type { Session } from '../storage/session.ts';
import { hasWholeArticle } from './has-whole-article.ts';
import type { ImportOptions } from './import-options.ts';
import type { FailedSource, Incoming } from './incoming.ts';

/** An article to take in, something that failed or is no article for everyone, or what there is to say of a site. */
export type ReadItem =
  | { readonly kind: 'incoming'; readonly incoming: Incoming }
  | { readonly kind: 'failed'; readonly failure: FailedSource }
  | { readonly kind: 'passed over'; readonly passedOver: FailedSource }
  | { readonly kind: 'site'; readonly source: string; readonly news: SiteNews };

/** What is asked of an import's reading beside its options. */
export type Reading = {
  /** The folder of the edition that the import is for, also where it is built anew beside it. */
  readonly folder: string;
  readonly onBytes: (count: number) => void;
};

/**
 * Reads every source of an import, article by article, with the options' defaults and pictures in place; what is to be
 * remembered of sites is staged with them.
 */
export async function* readIncoming(
  options: ImportOptions,
  effects: Effects,
  session: Session,
  { folder, onBytes }: Reading,
): AsyncGenerator<ReadItem> {
  const { batch } = session;
  const states = parseSites(batch.bytes(editionPaths.sites)?.toString());
  const sites: ReadItem[] = [];
  const asking = askingOptions(options, effects);
  const reading: ReadOptions = {
    ...asking,
    form: options.as,
    onBytes,
    memory: { states, folder, disk: effects.disk },
    onSite: ({ name }, news) => sites.push({ kind: 'site', source: name, news }),
    ...(options.follow && {
      follow: {
        hasWhole: (draft) => hasWholeArticle(session, draft),
        robots: createRobots(asking.fetcher),
      },
    }),
  };
  for (const source of findSources(options.sources, effects)) {
    for await (const item of readSource(source, effects, reading)) {
      yield readItem(item, options, { batch, disk: effects.disk });
    }
    yield* sites.splice(0);
  }
  if (states.size > 0) batch.write(editionPaths.sites, formatSites(states.values()));
}

function askingOptions({ timeout, ...options }: ImportOptions, effects: Effects) {
  const asking = {
    allowLocal: options['allow-local'] ?? false,
    ...(timeout !== undefined && { timeout }),
  };
  return { ...asking, fetcher: createFetcher(effects, asking) };
}

function readItem(
  { form, imported, found, isNow }: SourceItem,
  options: ImportOptions,
  tools: Parameters<typeof adoptImages>[2],
): ReadItem {
  if (imported.kind === 'failed') {
    const reason = [imported.at, imported.reason].filter((part) => part !== '').join(': ');
    return { kind: 'failed', failure: { source: found.name, reason } };
  }
  if (imported.kind === 'passed over')
    return { kind: imported.kind, passedOver: { source: found.name, reason: imported.reason } };
  const { draft, warnings } = adoptImages(withDefaults(imported.article, options), found, tools);
  const sourceName = found.kind === 'file' ? basename(found.name) : found.name;
  const identity = ownText(identityOf(draft, { sourceId: imported.sourceId, sourceName }));
  isNow?.(identity);
  const incoming: Incoming = {
    draft,
    identity,
    source: found.name,
    form,
    dropped: imported.dropped,
    warnings: [...imported.warnings, ...warnings],
  };
  return { kind: 'incoming', incoming };
}

function withDefaults(draft: Draft, { date, publisher }: ImportOptions): Draft {
  if (date === undefined && publisher === undefined) return draft;
  return {
    ...(date !== undefined && { datePublished: date }),
    ...(publisher !== undefined && { publisher }),
    ...draft,
  };
}
