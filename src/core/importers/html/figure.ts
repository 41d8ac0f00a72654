import type { Image } from '../../article/article.ts';
import { readCaption } from '../page/caption.ts';
import { endsSentence, isNameLike } from '../page/line-shape.ts';
import { hasClassWord } from './class-words.ts';
import { isHidden } from './hidden.ts';
import { elementsIn, findElement, isSilent, textOf, type HtmlElement } from './html-tree.ts';
import { firstImage, hasPicture } from './image-of.ts';
import { inlineText } from './inline-text.ts';

const CAPTION = new Set(
  'caption captions figcaption keterangan bildunterschrift legend legende'.split(' '),
);
const CREDIT = new Set(
  'credit credits copyright photographer photocredit kredit fotograf byline author source attribution agency rights'.split(
    ' ',
  ),
);
const PICTURE = new Set(
  'caption figure image img photo picture foto gambar media lightbox bild'.split(' '),
);
/** The most letters of a picture's box: what has more holds text of the article too. */
const MOST_LETTERS = 700;
const MOST_ELEMENTS = 200;

/** Whether an element says what a picture shows. */
export function isCaption(element: HtmlElement): boolean {
  if (element.tag === 'figcaption') return true;
  return (
    !SILENT_TAGS.has(element.tag) &&
    element.letters > 0 &&
    element.letters <= MOST_LETTERS &&
    hasClassWord(element, CAPTION)
  );
}

const SILENT_TAGS = new Set('img a button h1 h2 h3 h4 li ul body'.split(' '));

/** Whether an element holds a picture and nothing but its caption, as a `figure` does or a box that is named so. */
export function isFigure(element: HtmlElement): boolean {
  if (element.tag === 'figure') return findElement(element, isNoPartOfFigure) === undefined;
  if (
    element.letters > MOST_LETTERS ||
    element.size > MOST_ELEMENTS ||
    element.linked > 60 ||
    !(hasClassWord(element, PICTURE) || isPictureName(element))
  )
    return false;
  return (
    hasPicture(element) &&
    findElement(element, (inner) => isNoPartOfBox(inner)) === undefined &&
    paragraphsIn(element) <= MOST_PARAGRAPHS
  );
}

const MOST_PARAGRAPHS = 2;

/** `imgfull_div`, `artimg`: a name that is made of it. */
function isPictureName(element: HtmlElement): boolean {
  const name = `${element.attribute('class')} ${element.attribute('id')}`;
  return /(?:^|[\s_-])(?:img|foto|photo)[a-z]|(?:img|foto|photo)(?:$|[\s_-])/i.test(name);
}

function paragraphsIn(element: HtmlElement): number {
  let count = 0;
  for (const { tag, letters } of elementsIn(element)) if (tag === 'p' && letters > 0) count++;
  return count;
}

function isNoPartOfFigure(element: HtmlElement): boolean {
  return /^(?:table|blockquote|iframe|video|audio|figure)$/.test(element.tag);
}

function isNoPartOfBox(element: HtmlElement): boolean {
  return isNoPartOfFigure(element) || /^(?:h[1-4]|ul|ol|article|form)$/.test(element.tag);
}

/** The picture of a figure with its caption and credit; undefined where there is neither picture nor caption. */
export function figureImage(figure: HtmlElement, base: string | undefined): Image | undefined {
  const image = firstImage(figure, base);
  const words = captionOf(captionElement(figure), base);
  if (!image && words.caption === undefined) return undefined;
  return { ...image, ...words };
}

function captionElement(figure: HtmlElement): HtmlElement {
  return (
    findElement(figure, (element) => element.tag === 'figcaption') ??
    findElement(figure, isCaption) ??
    figure
  );
}

/** The words below a picture: what it shows, and whose it is, by the credit's own element or as captions are written. */
export function captionOf(
  element: HtmlElement,
  base: string | undefined,
): Pick<Image, 'caption' | 'creditText'> {
  const credit = creditIn(element);
  const whole = inlineText(element, base, (inner) => inner === credit || isFurniture(inner))?.text;
  const creditText = credit && cleanCredit(inlineText(credit, base)?.text ?? '');
  if (creditText) return { ...(whole !== undefined && { caption: whole }), creditText };
  const read = whole === undefined ? undefined : readCaption(whole);
  if (read?.image.caption !== undefined) return read.image;
  return whole === undefined ? {} : { caption: whole };
}

function creditIn(element: HtmlElement): HtmlElement | undefined {
  for (const inner of elementsIn(element)) {
    if (isSilent(inner) || inner.letters === 0 || inner.letters > 120) continue;
    if (
      /^(?:cite|small)$/.test(inner.tag) ||
      hasClassWord(inner, CREDIT) ||
      inner.attribute('itemprop') === 'copyrightHolder'
    ) {
      if (inner.letters < element.letters || element.tag !== 'figcaption') return inner;
    }
    if (inner.letters < element.letters && LABELLED.test(textOf(inner))) return inner;
  }
  return nameBehindSentence(element);
}

/** The last part of a caption in parts, where it is a name behind a sentence: `<span>…</span><span>Niken Larasati</span>`. */
function nameBehindSentence(caption: HtmlElement): HtmlElement | undefined {
  if (caption.own > 0) return undefined;
  const parts = caption.children.filter(
    (child): child is HtmlElement => child.kind === 'element' && child.letters > 0,
  );
  const [before, last] = parts.slice(-2);
  if (!before || !last || last.letters > 60 || !endsSentence(textOf(before))) return undefined;
  const name = textOf(last).replace(/\s*\([^()]{2,40}\)$/u, '');
  return name.includes(' ') && isNameLike(name) ? last : undefined;
}

function isFurniture(element: HtmlElement): boolean {
  return element.tag === 'button' || element.tag === 'img' || isHidden(element);
}

/** `Credit...Niken Larasati`, in an element of its own. */
const LABELLED =
  /^(?:photo|image|picture|foto|bild)?\s?(?:credit|source|kredit|quelle)s?\s?(?:\.{3}|…|:)\s?\p{L}/iu;

/** A credit without the label that its place says already. */
function cleanCredit(text: string): string {
  return text
    .replace(/^[\s(|/–—-]+/u, '')
    .replace(
      /^(?:(?:photo(?:graph(?:y|er)?)?|image|foto(?:grafer)?|picture|credit|kredit|bild(?=\s{0,2}:)|copyright(?=\s{0,2}(?::|$)))s?\b[\s:.…]{0,4}){1,3}(?:(?:by|oleh|credit)\b)?[\s:]*/iu,
      '',
    )
    .replace(/(?<!\([^()]{1,60})[\s)|]+$/u, '');
}
