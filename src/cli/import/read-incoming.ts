import { basename } from 'node:path';
import type { Draft } from '../../core/article/article.ts';
import { identityOf } from '../../core/edition/identity.ts';
import type { Effects } from '../effects.ts';
import { adoptImages } from '../images/adopt-images.ts';
import { findSources } from '../sources/find-sources.ts';
import type { FoundSource } from '../sources/found-source.ts';
import { readSource, type SourceItem } from '../sources/read-source.ts';
import type { Batch } from '../storage/batch.ts';
import type { ImportOptions } from './import-options.ts';
import type { FailedSource, Incoming } from './incoming.ts';

/** An article to take in, or something that failed. */
export type ReadItem =
  | { readonly kind: 'incoming'; readonly incoming: Incoming }
  | { readonly kind: 'failed'; readonly failure: FailedSource };

/** Reads every source of an import, article by article, with the options' defaults and pictures in place. */
export async function* readIncoming(
  options: ImportOptions,
  effects: Effects,
  batch: Batch,
  onBytes: (count: number) => void,
): AsyncGenerator<ReadItem> {
  const reading = { form: options.as, allowLocal: options['allow-local'] ?? false, onBytes };
  for (const source of findSources(options.sources, effects)) {
    for await (const item of readSource(source, effects, reading)) {
      yield readItem(item, source, options, { batch, disk: effects.disk });
    }
  }
}

function readItem(
  { form, imported }: SourceItem,
  source: FoundSource,
  options: ImportOptions,
  tools: { readonly batch: Batch; readonly disk: Effects['disk'] },
): ReadItem {
  if (imported.kind === 'failed') {
    const reason = [imported.at, imported.reason].filter((part) => part !== '').join(': ');
    return { kind: 'failed', failure: { source: source.name, reason } };
  }
  const { draft, warnings } = adoptImages(withDefaults(imported.article, options), source, tools);
  const sourceName = source.kind === 'file' ? basename(source.name) : source.name;
  const incoming: Incoming = {
    draft,
    identity: identityOf(draft, { sourceId: imported.sourceId, sourceName }),
    source: source.name,
    form,
    dropped: imported.dropped,
    warnings: [...imported.warnings, ...warnings],
  };
  return { kind: 'incoming', incoming };
}

function withDefaults(draft: Draft, { date, publisher }: ImportOptions): Draft {
  return {
    ...(date !== undefined && { datePublished: date }),
    ...(publisher !== undefined && { publisher }),
    ...draft,
  };
}
