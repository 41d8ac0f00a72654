import type { Batch } from './batch.ts';
import type { SetAside } from './pack.ts';

/** Values by slug, in the order of their slugs' coming, which are on the disk for as long as a batch lasts: there may be very many. */
export type AsideMap<Value> = {
  readonly size: () => number;
  readonly has: (slug: string) => boolean;
  readonly get: (slug: string) => Value | undefined;
  readonly set: (slug: string, value: Value) => void;
  readonly slugs: () => Iterable<string>;
  readonly values: () => Iterable<Value>;
  readonly entries: () => Iterable<readonly [slug: string, value: Value]>;
  /** Likewise, as JSON. */
  readonly json: () => Iterable<Uint8Array>;
  readonly clear: () => void;
};

/** Begins with values that stand: they are in memory already. */
export function createAsideMap<Value extends object>(
  { setAside, takeBack, jsonOf }: Pick<Batch, 'setAside' | 'takeBack' | 'jsonOf'>,
  standing: ReadonlyMap<string, Value> = new Map(),
): AsideMap<Value> {
  const places = new Map<string, Value | SetAside<Value>>(standing);
  /** The one that was read last is often asked for again. */
  let last: { readonly place: SetAside<Value>; readonly value: Value } | undefined;
  const valueAt = (place: Value | SetAside<Value>): Value => {
    if (typeof place !== 'number') return place;
    if (last?.place !== place) last = { place, value: takeBack(place) };
    return last.value;
  };
  return {
    size: () => places.size,
    has: (slug) => places.has(slug),
    get: (slug) => {
      const place = places.get(slug);
      return place === undefined ? undefined : valueAt(place);
    },
    set: (slug, value) => void places.set(slug, setAside(value)),
    slugs: () => places.keys(),
    values: function* () {
      for (const place of places.values()) yield valueAt(place);
    },
    entries: function* () {
      for (const [slug, place] of places) yield [slug, valueAt(place)];
    },
    json: function* () {
      for (const place of places.values())
        yield typeof place === 'number' ? jsonOf(place) : Buffer.from(JSON.stringify(place));
    },
    clear: () => {
      places.clear();
      last = undefined;
    },
  };
}
