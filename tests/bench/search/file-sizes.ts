import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The bytes of a file as hosts send it: compressed where it is text, and as it is otherwise. */
export type FileSizes = { readonly gzip: number; readonly brotli: number };

const COMPRESSED = /\.(?:txt|json|js|css|html|svg)$/;
/** Larger files are compressed at the level at which hosts still do it while they serve. */
const LARGE = 500_000;

/** All files below a folder by their paths. */
export function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** Gives the sizes of files of a folder, each worked out once. */
export function sizesIn(folder: string): (path: string) => FileSizes {
  const known = new Map<string, FileSizes>();
  return (path) => {
    const sizes = known.get(path) ?? sizesOf(readFileSync(join(folder, path)), path);
    known.set(path, sizes);
    return sizes;
  };
}

/** A file as hosts send it to browsers; undefined where that is as it is. */
export function brotliAsHost(bytes: Buffer, path: string): Buffer | undefined {
  if (!COMPRESSED.test(path)) return undefined;
  const quality = bytes.length > LARGE ? 9 : 11;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

function sizesOf(bytes: Buffer, path: string): FileSizes {
  const brotli = brotliAsHost(bytes, path);
  if (!brotli) return { gzip: bytes.length, brotli: bytes.length };
  return { gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli.length };
}
