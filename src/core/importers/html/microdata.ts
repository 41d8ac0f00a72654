import type { JsonNode } from '../json/json-node.ts';
import { textOf, type HtmlElement } from './html-tree.ts';

/** How deep items are read within items. */
const DEEPEST = 6;
/** The most letters of a value; an article's text is read elsewhere. */
const MOST_LETTERS = 500;
/** How many properties an element is the value of. */
const MOST_NAMES = 5;
/** How many values a property has. */
const MOST_VALUES = 40;

/** What microdata (`itemscope`, `itemprop`) say on a page, in the form of linked data: the outermost items. */
export function microdata(root: HtmlElement): JsonNode[] {
  const items: JsonNode[] = [];
  const visit = (element: HtmlElement): void => {
    if (element.has('itemscope')) items.push(itemOf(element, 0));
    else for (const child of element.children) if (child.kind === 'element') visit(child);
  };
  visit(root);
  return items;
}

function itemOf(scope: HtmlElement, depth: number): JsonNode {
  const type = scope.attribute('itemtype');
  const properties = new Map<string, unknown[]>();
  const visit = (element: HtmlElement): void => {
    const names = element.attribute('itemprop').split(/\s+/).slice(0, MOST_NAMES);
    // An item is read once, whatever it is called: items within items would multiply.
    const item = names[0] && element.has('itemscope') && inner(element);
    for (const name of names) {
      const value = name && (item || valueOf(element, name));
      const values = properties.get(name) ?? [];
      if (value === '' || values.length >= MOST_VALUES) continue;
      values.push(value);
      properties.set(name, values);
    }
    if (!element.has('itemscope')) into(element);
  };
  const inner = (element: HtmlElement) => (depth < DEEPEST ? itemOf(element, depth + 1) : '');
  const into = (element: HtmlElement): void => {
    for (const child of element.children) if (child.kind === 'element') visit(child);
  };
  into(scope);
  const single = Array.from(properties, ([name, values]): [string, unknown] => [
    name,
    values.length === 1 ? values[0] : values,
  ]);
  return { ...(type !== '' && { '@type': type }), ...Object.fromEntries(single) };
}

/** Properties that are addresses; of others an element's words are meant, though it is a link. */
const ADDRESSES = new Set([
  'url',
  'contentUrl',
  'image',
  'thumbnailUrl',
  'mainEntityOfPage',
  'logo',
]);

function valueOf(element: HtmlElement, name: string): string {
  if (element.has('itemscope')) return '';
  const first = (names: readonly string[]) =>
    names.map((one) => element.attribute(one).trim()).find((value) => value !== '');
  if (ADDRESSES.has(name)) return first(['content', 'href', 'src', 'data-src']) ?? '';
  const given = first(['content', 'datetime']);
  return given ?? (element.letters <= MOST_LETTERS ? textOf(element) : '');
}
