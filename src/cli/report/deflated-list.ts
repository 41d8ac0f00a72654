import { deflateSync, inflateSync } from 'node:zlib';

/** A list whose items are in memory as deflated JSON, and are made when they are gone through. */
export type DeflatedList<Item> = Iterable<Item> & { readonly length: number };

/** So many items are deflated together. */
const TOGETHER = 1000;

/** Such a list of what JSON can hold: there may be very much of it, and it is soon needed no more. */
export function deflatedList<Item>(items: Iterable<Item>): DeflatedList<Item> {
  const parts: Buffer[] = [];
  let part: Item[] = [];
  let length = 0;
  const close = () => {
    parts.push(deflateSync(JSON.stringify(part)));
    part = [];
  };
  for (const item of items) {
    length++;
    if (part.push(item) === TOGETHER) close();
  }
  if (part.length > 0) close();
  return {
    length,
    *[Symbol.iterator]() {
      for (const bytes of parts) {
        const inflated: Item[] = JSON.parse(inflateSync(bytes).toString());
        yield* inflated;
      }
    },
  };
}
