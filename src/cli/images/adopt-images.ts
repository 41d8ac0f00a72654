import { isWebAddress } from '../../core/article/address.ts';
import type { Draft, Image } from '../../core/article/article.ts';
import { withImages } from '../../core/edition/article-images.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { sha256 } from '../sha256.ts';
import type { FoundSource } from '../sources/found-source.ts';
import type { Batch } from '../storage/batch.ts';
import type { Disk } from '../storage/disk.ts';
import { imageSize } from './image-size.ts';
import { readLocalImage } from './local-image.ts';
import { withoutEmptyImages } from './without-empty-images.ts';

/** A draft whose pictures are all either on the web or in the edition, and what became of the others. */
export type AdoptedImages = { readonly draft: Draft; readonly warnings: readonly string[] };

/**
 * Copies the pictures that lie beside a source into the edition, each named by its content. One that cannot be
 * copied loses its address and keeps its caption.
 */
export function adoptImages(
  draft: Draft,
  source: FoundSource,
  { batch, disk }: { readonly batch: Batch; readonly disk: Disk },
): AdoptedImages {
  if (!hasImages(draft)) return { draft, warnings: [] };
  const warnings: string[] = [];
  const adopt = (image: Image): Image => {
    // Versions in another edition are not this one's.
    const { url = '', sources: _elsewhere, ...rest } = image;
    if (isWebAddress(url)) return { url, ...rest };
    if (source.kind === 'address') return { ...rest, url: new URL(url, source.url).href };
    const read =
      source.kind === 'file'
        ? readLocalImage(url, source.path, disk)
        : { kind: 'refused' as const, reason: 'its source lies in no folder' };
    if (read.kind === 'refused') {
      warnings.push(`The picture ${url} was left out: ${read.reason}`);
      return rest;
    }
    const path = editionPaths.image(sha256(read.bytes).slice(0, 16), read.extension);
    batch.write(path, read.bytes);
    return { ...imageSize(read.bytes, read.extension), ...rest, url: path };
  };
  return { draft: withoutEmptyImages(withImages(draft, adopt)), warnings };
}

function hasImages({ image, body }: Draft): boolean {
  return image !== undefined || body.some((block) => block.type === 'image');
}
