import type { ArticleRecord, SourceRecord } from '../../core/edition/source-record.ts';
import type { AsideMap } from './aside-map.ts';

/** The records of an edition by slug. Those that a batch changes are on the disk until its commit. */
export type Records = AsideMap<SourceRecord>;

/** The records of all articles that stand, one after the other. */
export function* articleRecords({
  records,
}: {
  readonly records: Pick<Records, 'values'>;
}): Generator<ArticleRecord> {
  for (const record of records.values()) if (record.kind === 'article') yield record;
}
