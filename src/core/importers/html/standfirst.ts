import { fold } from '../../language/fold.ts';
import { readCaption } from '../page/caption.ts';
import { BY } from './bylines.ts';
import { classWords, hasClassWord } from './class-words.ts';
import { furnitureBox } from './furniture-box.ts';
import { isCaption, isFigure } from './figure.ts';
import { findElement, isSilent, textOf, type HtmlElement } from './html-tree.ts';
import { namesOfLine } from './names-line.ts';
import { ownText } from './own-text.ts';

const NAMED = new Set(
  'standfirst subtitle subtitulo subheadline desc deck dek lead lede leadtext intro introtext teasertext chapo chapeau bajada entradilla sumario summary excerpt abstract perex ingress ingres description vorspann untertitel unterzeile anrisstext sommario summario catenaccio sottotitolo copete sapo teaser'.split(
    ' ',
  ),
);
const LEAST = 30;
const MOST = 700;

/** Whether an element is called what the sentences below a headline are called, and has their length. */
export function isStandfirst(element: HtmlElement): boolean {
  if (element.letters < LEAST || element.letters > MOST || element.linked * 4 > element.letters)
    return false;
  if (!/^(?:h2|h3|p|div|span|strong|section)$/.test(element.tag)) return false;
  // `text-with-summary` is a text that may have one.
  if (classWords(element).has('with')) return false;
  return hasClassWord(element, NAMED) || isNamedApart(element);
}

/** `sub-headline`, in two words. */
function isNamedApart(element: HtmlElement): boolean {
  const words = classWords(element);
  return words.has('sub') && (words.has('headline') || words.has('heading') || words.has('title'));
}

/** The standfirst of a page and the element that it is. */
export type Standfirst = { readonly element: HtmlElement; readonly text: string };

/**
 * The sentence or two between headline and text that tell the story: by their name, else the first ones there. In the
 * content itself only what is named so, above its first paragraph.
 */
export function findStandfirst(
  root: HtmlElement,
  content: readonly HtmlElement[],
  headlines: readonly string[],
): Standfirst | undefined {
  const keys = headlines.map(fold).filter((key) => key !== '');
  let inHeader = false;
  let inContent = false;
  let named: HtmlElement | undefined;
  let first: HtmlElement | undefined;
  const visit = (element: HtmlElement, before?: HtmlElement): boolean => {
    if (/^(?:h1|article|main)$/.test(element.tag)) inHeader = true;
    if (content.includes(element)) inHeader = inContent = true;
    if (isSilent(element) || element.letters === 0) return false;
    if (inHeader && isStandfirst(element) && !isAgain(element, keys)) named = element;
    if (named) return true;
    if (inHeader && isApart(element, content)) return false;
    if (inHeader && (isText(element) || isRightBelow(element, before)) && !isAgain(element, keys)) {
      if (inContent && !isBelowHeadline(element)) return true;
      first ??= element;
    }
    let last: HtmlElement | undefined;
    for (const child of element.children) {
      if (child.kind !== 'element') continue;
      if (visit(child, last)) return true;
      if (child.letters > 0) last = child;
    }
    return false;
  };
  visit(root);
  const found = named ?? first;
  return found && { element: found, text: textOf(found) };
}

/** Whether an element is the line right below the headline, and is neither a byline nor a date. */
function isRightBelow(element: HtmlElement, before: HtmlElement | undefined): boolean {
  const { tag, blocks, letters, linked } = element;
  if (before?.tag !== 'h1' || blocks > 0 || linked > 0) return false;
  if (letters < LEAST || letters > MOST || !/^(?:p|div|h2)$/.test(tag)) return false;
  const text = textOf(element);
  return !/\d/.test(text) && !BY.test(text) && namesOfLine(text).length === 0;
}

/** Whether an element stands with the headline in the header of an article. */
function isBelowHeadline(element: HtmlElement): boolean {
  let around = element.parent;
  for (let level = 0; around && around.tag !== 'header' && level < 3; level++)
    around = around.parent;
  return around?.tag === 'header' && findElement(around, ({ tag }) => tag === 'h1') !== undefined;
}

function isApart(element: HtmlElement, content: readonly HtmlElement[]): boolean {
  if (content.includes(element)) return false;
  return isFigure(element) || furnitureBox(element) !== undefined;
}

function isText(element: HtmlElement): boolean {
  const own = ownText(element);
  return (
    own.letters >= 70 &&
    own.letters <= MOST &&
    own.linked * 4 < own.letters &&
    element.tag !== 'h1' &&
    !isCaption(element) &&
    readCaption(textOf(element))?.sure !== true
  );
}

/** Whether an element says the headline again. */
function isAgain(element: HtmlElement, headlines: readonly string[]): boolean {
  const words = fold(textOf(element));
  return headlines.some((headline) => words.includes(headline) || headline.includes(words));
}
