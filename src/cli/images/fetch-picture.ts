import { readAddress } from '../sources/read-address.ts';
import { CliError, messageOf } from '../cli-error.ts';
import { imageSize } from './image-size.ts';
import { ACTIVE_SVG } from './local-image.ts';
import { encodePicture } from './encode-picture.ts';

/** One file of a picture, to be served as `type`. */
export type PictureVersion = {
  readonly bytes: Buffer;
  readonly extension: string;
  readonly type: string;
  readonly width: number;
};

/** A picture ready to be served: its versions, the best type first, the one for every browser last; its full size. */
export type FetchedPicture = {
  readonly kind: 'picture';
  readonly versions: readonly PictureVersion[];
  readonly width: number;
  readonly height: number;
};

/** A picture, or why there is none. */
export type PictureResult = FetchedPicture | { readonly kind: 'refused'; readonly reason: string };

const MOST_BYTES = 20 * 1024 * 1024;
const SILENCE = 20_000;
/** A server that goes on and on is given up. */
const LONGEST = 60_000;

/** Fetches a picture and makes it into what a page loads fast. Addresses in private networks are refused. */
export async function fetchPicture(
  url: URL,
  { allowLocal, longest = LONGEST }: { readonly allowLocal: boolean; readonly longest?: number },
): Promise<PictureResult> {
  try {
    const options = { allowLocal, timeout: Math.min(SILENCE, longest), mostBytes: MOST_BYTES };
    const bytes = await within(longest, readBytes(url, options));
    return looksLikeSvg(bytes) ? svgPicture(bytes) : await encodePicture(bytes);
  } catch (error) {
    return { kind: 'refused', reason: messageOf(error) };
  }
}

async function readBytes(url: URL, options: Parameters<typeof readAddress>[1]): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  const answer = await readAddress(url, options);
  for await (const chunk of answer.bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function within<T>(time: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const seconds = time / 1000;
    timer = setTimeout(() => reject(new CliError(`it took more than ${seconds} seconds`)), time);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function looksLikeSvg(bytes: Buffer): boolean {
  return /^\s*<(?:\?xml|!--|!doctype svg|svg)/i.test(bytes.toString('utf8', 0, 1024));
}

/** A drawing stays as it is: it fits every width. */
function svgPicture(bytes: Buffer): PictureResult {
  const size = imageSize(bytes, 'svg');
  if (!size) return { kind: 'refused', reason: 'it is no picture whose size is known' };
  if (ACTIVE_SVG.test(bytes.toString())) {
    return { kind: 'refused', reason: 'it is an SVG with a script or a foreign part in it' };
  }
  const version = { bytes, extension: 'svg', type: 'image/svg+xml', width: size.width };
  return { kind: 'picture', versions: [version], ...size };
}
