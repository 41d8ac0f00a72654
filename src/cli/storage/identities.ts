import type { Batch } from './batch.ts';
import { createPathTable } from './path-table.ts';
import type { SetAside } from './pack.ts';
import type { Records } from './records.ts';

/** The slugs of all articles by their identities, which are on the disk: there may be very many. */
export type Identities = {
  readonly get: (identity: string) => string | undefined;
  readonly set: (identity: string, slug: string) => void;
};

/** Begins with the identities of the records that stand. */
export function createIdentities(
  records: Records,
  { setAside, takeBack }: Pick<Batch, 'setAside' | 'takeBack'>,
): Identities {
  const slugs: string[] = [];
  /** Those that no record had at first. */
  const added: SetAside<string>[] = [];
  const identityAt = (number: number): string | undefined => {
    const standing = slugs.length - added.length;
    const place = added[number - standing];
    return place === undefined ? records.get(slugs[number] ?? '')?.identity : takeBack(place);
  };
  const table = createPathTable((number, identity) => identityAt(number) === identity);
  for (const { identity, slug } of records.values()) slugs[table.number(identity)] = slug;
  return {
    get: (identity) => {
      const number = table.find(identity);
      return number === undefined ? undefined : slugs[number];
    },
    set: (identity, slug) => {
      const number = table.number(identity);
      if (number === slugs.length) added.push(setAside(identity));
      slugs[number] = slug;
    },
  };
}
