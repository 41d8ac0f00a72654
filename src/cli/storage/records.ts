import type { ArticleRecord, SourceRecord } from '../../core/edition/source-record.ts';
import type { Batch } from './batch.ts';
import type { SetAside } from './pack.ts';

/** The records of an edition by slug. Those that a batch changes are on the disk until its commit: there may be very many. */
export type Records = {
  readonly get: (slug: string) => SourceRecord | undefined;
  readonly set: (slug: string, record: SourceRecord) => void;
  readonly values: () => Iterable<SourceRecord>;
};

/** Begins with the records that stand. */
export function createRecords(
  standing: ReadonlyMap<string, SourceRecord>,
  { setAside, takeBack }: Pick<Batch, 'setAside' | 'takeBack'>,
): Records {
  const records = new Map<string, SourceRecord | SetAside<SourceRecord>>(standing);
  const recordIn = (place: SourceRecord | SetAside<SourceRecord>): SourceRecord =>
    'kind' in place ? place : takeBack(place);
  return {
    get: (slug) => {
      const place = records.get(slug);
      return place && recordIn(place);
    },
    set: (slug, record) => void records.set(slug, setAside(record)),
    values: function* () {
      for (const place of records.values()) yield recordIn(place);
    },
  };
}

/** The records of all articles that stand, one after the other. */
export function* articleRecords({
  records,
}: {
  readonly records: Pick<Records, 'values'>;
}): Generator<ArticleRecord> {
  for (const record of records.values()) if (record.kind === 'article') yield record;
}
