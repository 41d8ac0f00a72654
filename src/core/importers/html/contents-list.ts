import { elementsIn, textOf, type HtmlElement } from './html-tree.ts';

const LABEL =
  /^(?:daftar isi|isi artikel|table of contents|contents|in this article|on this page|inhaltsverzeichnis|inhalt|sommaire|[íi]ndice|contenidos?|sumário|innehåll)\s{0,2}:?$/iu;

/** Whether a heading is the label of a list of the article's own chapters. */
export function labelsContents(heading: HtmlElement): boolean {
  return heading.letters <= 24 && LABEL.test(textOf(heading));
}

/** Whether a list has nothing in it but links to places on its own page: the article's chapters. */
export function isContentsList(element: HtmlElement): boolean {
  if (element.tag !== 'ul' && element.tag !== 'ol') return false;
  if (element.letters === 0 || element.linked !== element.letters) return false;
  let links = 0;
  for (const { tag, letters, attribute } of elementsIn(element)) {
    if (tag !== 'a' || letters === 0) continue;
    if (!/^#./.test(attribute('href').trim())) return false;
    links++;
  }
  return links > 1;
}
