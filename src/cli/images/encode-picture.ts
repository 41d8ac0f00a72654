import type { Sharp } from 'sharp';
import { CliError } from '../cli-error.ts';
import type { PictureResult, PictureVersion } from './fetch-picture.ts';

/** Widths for a phone, a tablet and a wide screen; a picture is never enlarged. */
const WIDTHS = [480, 960, 1600];
const MOST_PIXELS = 50_000_000;
/** What is read; of moving pictures the first one. */
const FORMATS = new Set(['jpeg', 'png', 'webp', 'gif', 'heif', 'tiff']);

/** Encodes a picture in a few widths as AVIF and WebP, upright, without what a camera wrote beside it. */
export async function encodePicture(bytes: Buffer): Promise<PictureResult> {
  const { default: sharp } = await import('sharp');
  const picture = sharp(bytes, { limitInputPixels: false, failOn: 'error' });
  const found = await picture.metadata().catch(() => undefined);
  if (!found || !FORMATS.has(found.format)) return refused('it is no picture that can be read');
  const { width, height } = found.autoOrient;
  if (width * height > MOST_PIXELS) {
    return refused(`it has ${width} × ${height} pixels, more than can be taken in`);
  }
  try {
    const versions = await versionsOf(picture.autoOrient(), width);
    const widest = versions.at(-1)?.width ?? width;
    return { kind: 'picture', versions, width: widest, height: heightAt(widest, width, height) };
  } catch {
    throw new CliError('it is a broken picture');
  }
}

async function versionsOf(upright: Sharp, width: number): Promise<PictureVersion[]> {
  const widths = [...WIDTHS.filter((narrower) => narrower < width), Math.min(width, 1600)];
  const versions: PictureVersion[] = [];
  for (const [extension, type] of Object.entries(TYPES)) {
    for (const target of new Set(widths)) {
      const resized = upright.clone().resize({ width: target });
      const encoded =
        extension === 'avif'
          ? resized.avif({ quality: 50, effort: 2 })
          : resized.webp({ quality: 76 });
      versions.push({ bytes: await encoded.toBuffer(), extension, type, width: target });
    }
  }
  return versions;
}

/** The best first. */
const TYPES = { avif: 'image/avif', webp: 'image/webp' };

function heightAt(target: number, width: number, height: number): number {
  return Math.max(1, Math.round((height * target) / width));
}

function refused(reason: string): PictureResult {
  return { kind: 'refused', reason };
}
