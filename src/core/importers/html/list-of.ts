import type { Block, Text } from '../../article/article.ts';
import { elementsIn, type HtmlElement } from './html-tree.ts';
import { inlineText } from './inline-text.ts';

type List = Extract<Block, { type: 'list' }>;

/** What never stands in an item of a plain list: with it the list lays out a part of the page. */
const LAYOUT =
  /^(?:h[1-6]|figure|img|amp-img|table|blockquote|iframe|video|article|section|form|aside)$/;
const MOST_PARAGRAPHS = 2;

/** A list with its items as text, those of lists inside it after the item that holds them; undefined for one that lays out pictures, cards or chapters. */
export function listOf(
  element: HtmlElement,
  base: string | undefined,
  isLeftOut: (element: HtmlElement) => boolean,
): List | undefined {
  const items: Text[] = [];
  for (const item of itemsOf(element)) {
    if (isLeftOut(item)) continue;
    if (isLayout(item)) return undefined;
    const text = inlineText(item, base, (inner) => isList(inner) || isLeftOut(inner));
    if (text) items.push(text);
    for (const nested of nestedItems(item, base, isLeftOut)) items.push(nested);
  }
  return items.length === 0 ? undefined : { type: 'list', ordered: element.tag === 'ol', items };
}

function itemsOf(list: HtmlElement): HtmlElement[] {
  return list.children.filter((child) => child.kind === 'element');
}

function isList({ tag }: HtmlElement): boolean {
  return tag === 'ul' || tag === 'ol';
}

function isLayout(item: HtmlElement): boolean {
  let paragraphs = 0;
  for (const { tag } of elementsIn(item)) {
    if (LAYOUT.test(tag)) return true;
    if (tag === 'p') paragraphs++;
  }
  return paragraphs > MOST_PARAGRAPHS;
}

function nestedItems(
  item: HtmlElement,
  base: string | undefined,
  isLeftOut: (element: HtmlElement) => boolean,
): Text[] {
  return itemsOf(item)
    .filter(isList)
    .flatMap((inner) => listOf(inner, base, isLeftOut)?.items ?? []);
}
