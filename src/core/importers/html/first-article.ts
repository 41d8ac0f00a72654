import { fold } from '../../language/fold.ts';
import { findElement, textOf, type HtmlElement } from './html-tree.ts';
import { titleParts } from './title-parts.ts';

/** The fewest letters of an article with a headline of its own. */
const LEAST_LETTERS = 150;
/** The fewest letters of one that is an article whatever the title says: shorter ones may show others. */
const SURELY = 400;

/**
 * What is found of a page's text, but for the articles behind its own: some pages go on with the next when they are
 * scrolled. Where several articles lie side by side, each with a headline, it is the one that the window's title names,
 * else the first.
 */
export function firstArticle(
  root: HtmlElement,
  found: readonly HtmlElement[],
): readonly HtmlElement[] {
  const articles = found.flatMap(headedIn);
  if (articles.length < 2) return found;
  const title = findElement(root, ({ tag }) => tag === 'title');
  const shown = title ? textOf(title) : '';
  const [part = ''] = titleParts(shown);
  const isTitled = (article: HtmlElement) => {
    const headline = fold(headlineOf(article) ?? '');
    if (headline === '') return false;
    return fold(shown).includes(headline) || (part !== '' && headline.includes(fold(part)));
  };
  const titled = articles.find(isTitled);
  if (titled) return [titled];
  const whole = articles.filter(({ letters, linked }) => letters - linked >= SURELY);
  return whole[0] && whole.length > 1 ? [whole[0]] : found;
}

function headedIn(element: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = [];
  const visit = (inner: HtmlElement): void => {
    if (isHeaded(inner)) found.push(inner);
    else for (const child of inner.children) if (child.kind === 'element') visit(child);
  };
  visit(element);
  return found;
}

function isHeaded(element: HtmlElement): boolean {
  if (element.tag !== 'article' || element.letters - element.linked < LEAST_LETTERS) return false;
  return headlineOf(element) !== undefined;
}

function headlineOf(article: HtmlElement): string | undefined {
  const heading = findElement(article, ({ tag, letters }) => tag === 'h1' && letters > 0);
  return heading && textOf(heading);
}
