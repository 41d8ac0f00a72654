/** A file to be written, by its path in the collection's folder. */
export type ArchiveFile = { readonly path: string; readonly bytes: Uint8Array };

/** Names content: hexadecimal digits of a hash without known collisions, such as SHA-256, of which 20 are used. */
export type ContentHash = (bytes: Uint8Array) => string;

const NAME_LENGTH = 20;
const encoder = new TextEncoder();

/** A file whose path holds the hash of its text. */
export function textFile(
  text: string,
  pathOf: (hash: string) => string,
  hash: ContentHash,
): ArchiveFile {
  const bytes = encoder.encode(text);
  return { path: pathOf(contentName(bytes, hash)), bytes };
}

/** The part of a hash that names files. */
export const contentName = (bytes: Uint8Array, hash: ContentHash): string =>
  hash(bytes).slice(0, NAME_LENGTH);
