import { isWebAddress } from '../../article/address.ts';
import type { Image } from '../../article/article.ts';
import { fragmentText } from '../fragment/html-fragment.ts';
import type { ImporterTools } from '../importer.ts';
import { isNode, phraseOf, type JsonNode } from '../json/json-node.ts';
import { firstNode, nodeIn, renderedIn, textIn } from './rest-node.ts';

/** The picture that a post's answer has embedded, with all that is said of it. */
export function featuredImage(post: JsonNode, tools: ImporterTools): Image | undefined {
  const media = mediaOf(post);
  const picture = pictureOf(media);
  if (!picture) return undefined;
  const caption = fragmentText(renderedIn(media, 'caption'), tools);
  const creditText = phraseOf(nodeIn(nodeIn(media, 'media_details'), 'image_meta')['credit']);
  const { width, height, ...shown } = picture;
  return {
    ...shown,
    ...(caption !== undefined && { caption }),
    ...(creditText !== undefined && { creditText }),
    ...(width !== undefined && height !== undefined && { width, height }),
  };
}

/** That picture for a list: the smallest of the site's own versions that is so wide and shows all of it. */
export function listedImage(post: JsonNode, width: number): Image | undefined {
  const media = mediaOf(post);
  const picture = pictureOf(media);
  if (!picture) return undefined;
  const versions = Object.values(nodeIn(nodeIn(media, 'media_details'), 'sizes'))
    .flatMap((size) => (isNode(size) ? versionOf(size) : []))
    .filter((version) => version.width >= width && hasProportions(version, picture))
    .toSorted((a, b) => a.width - b.width);
  return { ...picture, ...versions[0] };
}

function mediaOf(post: JsonNode): JsonNode {
  return firstNode(nodeIn(post, '_embedded'), 'wp:featuredmedia');
}

function pictureOf(media: JsonNode): Image | undefined {
  const url = textIn(media, 'source_url');
  if (url === undefined || !isWebAddress(url) || media['media_type'] === 'file') return undefined;
  const { width, height } = nodeIn(media, 'media_details');
  const alternativeText = phraseOf(media['alt_text']);
  return {
    url,
    ...(alternativeText !== undefined && { alternativeText }),
    ...(isLength(width) && isLength(height) && { width, height }),
  };
}

type Version = Required<Pick<Image, 'url' | 'width' | 'height'>>;

function versionOf({ source_url: url, width, height }: JsonNode): Version[] {
  if (typeof url !== 'string' || !isWebAddress(url)) return [];
  return isLength(width) && isLength(height) ? [{ url, width, height }] : [];
}

/** How far two proportions may be apart: sizes are whole numbers. */
const TOLERANCE = 0.02;

/** Whether a version shows the whole picture; some are cut to a square. */
function hasProportions({ width, height }: Version, whole: Image): boolean {
  if (whole.width === undefined || whole.height === undefined) return false;
  return Math.abs((width / height) * (whole.height / whole.width) - 1) < TOLERANCE;
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && value >= 1;
}
