import { isNode, listOf, phraseOf, typesOf, type JsonNode } from '../json/json-node.ts';
import { classWords } from './class-words.ts';
import { elementsIn, textOf, type HtmlElement } from './html-tree.ts';
import { microdata } from './microdata.ts';
import type { PageData } from './page-data.ts';

/** A step of the way from the front page to the article. */
export type Crumb = { readonly name: string; readonly address: string };

const MOST_STEPS = 8;
const DEEPEST = 4;

/** The ways from the front page that a page shows: in its linked data, its microdata, and the links of its rows of crumbs. */
export function* breadcrumbs(root: HtmlElement, { linkedData }: PageData): Generator<Crumb[]> {
  yield* listsIn(linkedData, 0);
  yield* listsIn(microdata(root), 0);
  for (const element of elementsIn(root)) if (isCrumbs(element)) yield linksIn(element);
}

function* listsIn(value: unknown, depth: number): Generator<Crumb[]> {
  if (depth > DEEPEST) return;
  for (const item of listOf(value)) {
    if (Array.isArray(item)) yield* listsIn(item, depth + 1);
    if (!isNode(item)) continue;
    if (typesOf(item).includes('BreadcrumbList')) yield stepsOf(item);
    else for (const name of ['@graph', 'breadcrumb']) yield* listsIn(item[name], depth + 1);
  }
}

function stepsOf(list: JsonNode): Crumb[] {
  return listOf(list['itemListElement'])
    .filter(isNode)
    .map((step) => ({ place: Number(step['position']), crumb: crumbOf(step) }))
    .toSorted((a, b) => a.place - b.place)
    .flatMap(({ crumb }) => crumb ?? [])
    .slice(0, MOST_STEPS);
}

function crumbOf(step: JsonNode): Crumb | undefined {
  const { item } = step;
  const inner = isNode(item) ? item : undefined;
  const name = phraseOf(step['name']) ?? phraseOf(inner?.['name']);
  const address = phraseOf(inner?.['@id'] ?? inner?.['url'] ?? item ?? step['url']) ?? '';
  return name === undefined ? undefined : { name, address };
}

const MOST_LETTERS = 300;

/** Crumbs, as several languages call them: `fil-ariane`, `migas-de-pan`. */
const CRUMBS = /^(?:breadcrumbs?|crumbs?|ariane|migas|migajas|brotkrumen?|kruimelpad|briciole)$/;

function isCrumbs(element: HtmlElement): boolean {
  if (element.linked === 0 || element.letters > MOST_LETTERS) return false;
  for (const word of classWords(element)) if (CRUMBS.test(word)) return true;
  return /^bread\s?crumbs?$/i.test(element.attribute('aria-label'));
}

function linksIn(element: HtmlElement): Crumb[] {
  const steps: Crumb[] = [];
  for (const link of elementsIn(element)) {
    const name = link.tag === 'a' ? textOf(link) : '';
    if (name !== '') steps.push({ name, address: link.attribute('href') });
  }
  return steps.slice(0, MOST_STEPS);
}
