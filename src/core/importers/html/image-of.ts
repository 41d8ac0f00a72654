import type { Image } from '../../article/article.ts';
import { isSilent, findElement, type HtmlElement } from './html-tree.ts';
import { isPlaceholder } from './is-placeholder.ts';
import { webAddress } from './web-address.ts';

/** Where pages keep the address of a picture that a script loads later, before `src`, which then has a placeholder. */
const LATER = ['data-src', 'data-lazy-src', 'data-original', 'data-lazy', 'data-url', 'data-image'];
const SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];
/** Pictures this small are signs of the page: icons, counters, buttons. */
const SMALLEST = 60;

/** The picture of an `img` (or what a page has in its place); undefined for one without an address, or an icon. */
export function imageOf(element: HtmlElement, base: string | undefined): Image | undefined {
  const url = addressOf(element, base);
  const [width, height] = [sizeOf(element, 'width'), sizeOf(element, 'height')];
  if (url === undefined || (width ?? SMALLEST) < SMALLEST || (height ?? SMALLEST) < SMALLEST)
    return undefined;
  const alternativeText = element.attribute('alt').replace(/\s+/g, ' ').trim();
  return {
    url,
    ...(alternativeText !== '' && { alternativeText }),
    ...(width !== undefined && height !== undefined && { width, height }),
  };
}

function sizeOf(element: HtmlElement, name: string): number | undefined {
  const given = element.attribute(name);
  const size = /^\s*\d{1,5}(?:\.\d+)?(?:px)?\s*$/.test(given)
    ? Math.round(Number.parseFloat(given))
    : 0;
  return size >= 1 ? size : undefined;
}

function addressOf(element: HtmlElement, base: string | undefined): string | undefined {
  const given = [
    ...LATER.map((name) => element.attribute(name)),
    ...SETS.map((name) => largestOf(element.attribute(name))),
    element.attribute('src'),
    ...sourcesOf(element),
  ];
  for (const value of given) {
    if (value === '' || isPlaceholder(value)) continue;
    const address = webAddress(value, base);
    if (address !== undefined) return address;
  }
  return undefined;
}

/** The addresses that a `picture` offers beside its `img`, the largest of each set. */
function sourcesOf(element: HtmlElement): string[] {
  if (element.parent?.tag !== 'picture') return [];
  return element.parent.children.flatMap((child) =>
    child.kind === 'element' && child.tag === 'source'
      ? SETS.map((name) => largestOf(child.attribute(name)))
      : [],
  );
}

/** The largest picture of a `srcset`: by its width, else by its density. */
function largestOf(set: string): string {
  let best = { url: '', size: -1 };
  for (const [, url = '', size = '1'] of set.matchAll(
    /([^\s,]\S*[^\s,])(?:\s+([\d.]{1,8})[wx])?\s*(?:,|$)/g,
  )) {
    if (Number(size) > best.size) best = { url, size: Number(size) };
  }
  return best.url;
}

/** Whether an element is a picture. */
export function isPicture(element: HtmlElement): boolean {
  return element.tag === 'img' || element.tag === 'amp-img';
}

/** The first picture in an element, one for browsers without scripts included. */
export function firstImage(root: HtmlElement, base: string | undefined): Image | undefined {
  let found: Image | undefined;
  findElement(root, (element) => {
    if (isPicture(element)) found = imageOf(element, base);
    return found !== undefined;
  });
  return found;
}

/** Whether an element shows a picture. */
export function hasPicture(root: HtmlElement): boolean {
  return findElement(root, (element) => isPicture(element) && !isSilent(element)) !== undefined;
}
