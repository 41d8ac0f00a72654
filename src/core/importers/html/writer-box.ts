import { elementsIn, textOf, type HtmlElement } from './html-tree.ts';

const LABEL =
  /^(?:tentang penulis|profil penulis|about the (?:authors?|writers?)|[üu]ber de[nr] autor(?:in|en)?|zur person des autors|sobre (?:el|la|o|a) autora?|à propos de l['’]auteure?|om författaren|sull['’]autor[ei])\s{0,2}:?$/iu;
const MOST_LETTERS = 900;
const MOST_ELEMENTS = 80;

/** Whether a heading says that who wrote the article is told below it. */
export function labelsWriter(heading: string): boolean {
  return LABEL.test(heading);
}

/** Whether a box says in its only heading that it tells who wrote the article. */
export function isWriterBox(element: HtmlElement): boolean {
  if (!/^(?:div|section|article)$/.test(element.tag)) return false;
  if (element.letters > MOST_LETTERS || element.size > MOST_ELEMENTS) return false;
  const headings = [...elementsIn(element)].filter(
    ({ tag, letters }) => /^h[2-6]$/.test(tag) && letters > 0,
  );
  const [first] = headings;
  return headings.length === 1 && first !== undefined && labelsWriter(textOf(first));
}
