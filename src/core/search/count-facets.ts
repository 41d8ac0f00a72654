/** Kinds are below this number: enough for the years of four digits. */
const KINDS = 10_000;

/**
 * How many documents there are of each kind, by the kind's number, ascending; kinds without any are left out. `kindOf`
 * has a number for each document, of which a kind takes `width`: a year 10,000 days as yyyymmdd.
 */
export function countFacets(
  documents: Uint32Array,
  kindOf: Uint32Array,
  width = 1,
): [kind: number, count: number][] {
  const counts = new Uint32Array(KINDS);
  const met: number[] = [];
  for (let at = 0; at < documents.length; at++) {
    const kind = Math.trunc((kindOf[documents[at] ?? 0] ?? 0) / width);
    if (counts[kind] === 0) met.push(kind);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return met.toSorted((one, other) => one - other).map((kind) => [kind, counts[kind] ?? 0]);
}
