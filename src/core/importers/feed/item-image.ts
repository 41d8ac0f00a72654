import type { Image } from '../../article/article.ts';
import { phraseOf } from '../fragment/html-fragment.ts';
import { webAddress } from '../html/web-address.ts';
import { childText, elementsOf, type XmlElement } from '../xml/xml-element.ts';

const PICTURE = /\.(?:avif|gif|jpe?g|png|webp)(?:$|\?)/i;

/** The picture that a feed gives an item, the widest where it gives several. */
export function itemImage(item: XmlElement, base: string | undefined): Image | undefined {
  const groups = elementsOf(item, 'media:group');
  const contents = [item, ...groups].flatMap((holder) => elementsOf(holder, 'media:content'));
  const holders = [item, ...groups, ...contents];
  const thumbnails = holders.flatMap((holder) => elementsOf(holder, 'media:thumbnail'));
  const others = elementsOf(item, 'enclosure', 'itunes:image', 'image');
  for (const found of [...contents.filter(isPicture).toSorted(byWidth), ...thumbnails, ...others]) {
    const url = webAddress(addressIn(found) ?? '', base);
    if (url !== undefined && (found.name !== 'enclosure' || isPicture(found))) {
      return { url, ...sizes(found), ...words([found, ...groups, item]) };
    }
  }
  return undefined;
}

function isPicture({ attributes }: XmlElement): boolean {
  const type = attributes.get('type') ?? attributes.get('medium');
  return type === undefined ? PICTURE.test(attributes.get('url') ?? '') : /^image\b/i.test(type);
}

function byWidth(a: XmlElement, b: XmlElement): number {
  return (sizeOf(b, 'width') ?? 0) - (sizeOf(a, 'width') ?? 0);
}

function addressIn(element: XmlElement): string | undefined {
  const { attributes } = element;
  return attributes.get('url') ?? attributes.get('href') ?? childText(element, 'url');
}

function sizes(element: XmlElement): Pick<Image, 'width' | 'height'> {
  const [width, height] = [sizeOf(element, 'width'), sizeOf(element, 'height')];
  return width === undefined || height === undefined ? {} : { width, height };
}

function sizeOf({ attributes }: XmlElement, name: string): number | undefined {
  const size = Number.parseInt(attributes.get(name) ?? '', 10);
  return size >= 1 ? size : undefined;
}

/** Whose picture it is, by the first of these elements that says so. */
function words(holders: readonly XmlElement[]): Pick<Image, 'creditText'> {
  for (const holder of holders) {
    const creditText = phraseOf(childText(holder, 'media:credit'));
    if (creditText !== undefined) return { creditText };
  }
  return {};
}
