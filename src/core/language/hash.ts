const OFFSET_BASIS = 0x811c9dc5;
/** Of the 32-bit hash. */
export const PRIME = 0x01000193;

/**
 * The 32-bit FNV-1a hash of a text's UTF-16 units (Fowler, Noll, Vo; RFC 9923), begun with `seed` instead of
 * the offset basis where one is given. Not for secrets: it names things.
 */
export function hash32(text: string, seed: number = OFFSET_BASIS): number {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  }
  return hash >>> 0;
}
