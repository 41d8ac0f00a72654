import { readDocuments, type DocumentFile } from './document-file.ts';
import { createFileCache, type FetchBytes, type FileCache } from './file-cache.ts';
import type { ArchiveManifest } from './format.ts';
import { decodeLexicon, type LexiconWords } from './lexicon-file.ts';
import { parseManifest } from './parse-manifest.ts';
import { decodeSections } from './section-file.ts';
import { decodeShard, type TermPostings } from './term-shard.ts';

/** The files of an archive that its index is asked with. */
export type ArchiveFiles = {
  readonly manifest: FileCache<ArchiveManifest>;
  readonly lexicon: FileCache<LexiconWords>;
  readonly shard: FileCache<ReadonlyMap<string, TermPostings>>;
  readonly sections: FileCache<(place: number) => string>;
  readonly documents: FileCache<DocumentFile>;
};

/** Starts with nothing fetched. */
export function createArchiveFiles(fetchBytes: FetchBytes): ArchiveFiles {
  const decoder = new TextDecoder();
  const textFiles = <Value>(decode: (text: string) => Value): FileCache<Value> =>
    createFileCache(fetchBytes, (bytes) => decode(decoder.decode(bytes)));
  return {
    manifest: createFileCache(fetchBytes, parseManifest),
    lexicon: textFiles(decodeLexicon),
    shard: createFileCache(fetchBytes, decodeShard),
    sections: textFiles(decodeSections),
    documents: createFileCache(fetchBytes, readDocuments),
  };
}
