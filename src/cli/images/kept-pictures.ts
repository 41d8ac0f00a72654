import * as v from 'valibot';
import type { Image, ImageSource } from '../../core/article/article.ts';
import { imageSchema } from '../../core/article/article-schema.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { sha256 } from '../sha256.ts';
import type { Batch } from '../storage/batch.ts';
import type { EditionFiles } from '../storage/edition-files.ts';
import type { FetchedPicture } from './fetch-picture.ts';

/** Where a picture of the web is in the edition, with its size and its versions. */
type KeptImage = Pick<Image, 'url' | 'width' | 'height' | 'sources'>;

/** The pictures of the web that an edition keeps, by their addresses. */
export type Pictures = {
  /** What is kept of an address; undefined where that is nothing, or its files are gone. */
  readonly find: (url: string) => KeptImage | undefined;
  /** Stages the files of a picture. */
  readonly keep: (url: string, picture: FetchedPicture) => void;
  /** Stages what the next import has to know. */
  readonly save: () => void;
};

/** `pictures.json`: what was made of each address, so that an import that comes again need not ask for it. */
const picturesSchema = v.object({
  formatVersion: v.literal(1),
  pictures: v.record(v.string(), imageSchema),
});

/**
 * Opens what an edition keeps of pictures of the web. One that is built anew takes over what the `former` one has of an
 * address.
 */
export function openPictures(batch: Batch, former?: EditionFiles): Pictures {
  const kept = readPictures(batch);
  const formerly = former ? readPictures(former) : new Map<string, KeptImage>();
  return {
    find(url) {
      const image = kept.get(url);
      if (image && filesOf(image).every((path) => batch.has(path))) return image;
      const before = formerly.get(url);
      if (!former || !before || !takeOver(filesOf(before), former, batch)) return undefined;
      kept.set(url, before);
      return before;
    },
    keep(url, { versions, width, height }) {
      const sources = versions.map(({ bytes, extension, ...version }): ImageSource => {
        const path = editionPaths.image(nameOf(bytes), extension);
        batch.write(path, bytes);
        return { url: path, ...version };
      });
      const widest = sources.at(-1);
      if (!widest) return;
      const isAlone = sources.length === 1;
      kept.set(url, { url: widest.url, width, height, ...(!isAlone && { sources }) });
    },
    save() {
      if (kept.size === 0) return;
      const pictures = Object.fromEntries([...kept].toSorted(([a], [b]) => (a < b ? -1 : 1)));
      batch.writeJson(editionPaths.pictures, { formatVersion: 1, pictures });
    },
  };
}

/** A picture's name in the edition: the same bytes, the same name. */
function nameOf(bytes: Uint8Array): string {
  return sha256(bytes).slice(0, 16);
}

/** Stages files of another edition, where all of them are there and as sound as their names say. */
function takeOver(paths: readonly string[], from: EditionFiles, batch: Batch): boolean {
  const files = [...new Set(paths)].map((path) => ({ path, bytes: from.bytes(path) }));
  const isSound = files.every(({ path, bytes }) => bytes && path.includes(nameOf(bytes)));
  if (isSound) for (const { path, bytes } of files) if (bytes) batch.write(path, bytes);
  return isSound;
}

/** One that cannot be read is as good as none: the pictures are fetched again. */
function readPictures(files: EditionFiles): Map<string, KeptImage> {
  try {
    const value: unknown = JSON.parse(files.bytes(editionPaths.pictures)?.toString() ?? 'null');
    const parsed = v.safeParse(picturesSchema, value);
    return new Map(parsed.success ? Object.entries(parsed.output.pictures) : []);
  } catch {
    return new Map();
  }
}

function filesOf({ url = '', sources = [] }: KeptImage): readonly string[] {
  return [url, ...sources.map((source) => source.url)];
}
