import { hasClassWord } from './class-words.ts';
import { furnitureBox } from './furniture-box.ts';
import { isSilent, type HtmlElement } from './html-tree.ts';
import { isTeaser } from './teaser.ts';
import { ownText, type OwnText } from './own-text.ts';

/** What is known of the text below an element, what seems to be furniture left out. */
type Known = { score: number; prose: number; letters: number };
/** That of every element which shows text. */
export type TextMap = ReadonlyMap<HtmlElement, Known>;

/** The shortest paragraph that speaks for its surroundings, in letters. */
const LEAST_PARAGRAPH = 22;
/** The shortest one that is prose without a doubt. */
const PROSE = 60;
/** How many elements around a paragraph it speaks for. */
const LEVELS = 5;
/** How many letters of prose a box has that is no furniture, though it is called so. */
const TOO_MUCH_PROSE = 700;

const LIKELY = new Set(
  'article body content entry hentry main page post text blog story artikel berita isi konten detail'.split(
    ' ',
  ),
);
const UNLIKELY = new Set(
  'comment comments contact foot footer gdpr masthead media meta outbrain promo related scroll share shoutbox sidebar skyscraper sponsor shopping tags widget teaser list card title'.split(
    ' ',
  ),
);

/** Weighs all elements of a page; a strict look passes over what seems to be furniture. */
export function textMap(root: HtmlElement, strict: boolean): TextMap {
  const map = new Map<HtmlElement, Known>();
  const visit = (element: HtmlElement, inLink: boolean): Known => {
    const known: Known = { score: 0, prose: 0, letters: 0 };
    if (element.letters === 0 || isSilent(element)) return known;
    const own = ownText(element);
    known.letters = own.letters;
    for (const child of element.children) {
      if (child.kind === 'text') continue;
      const inner = visit(child, inLink || element.tag === 'a');
      if (strict && isLeftOut(child, inner)) continue;
      known.prose += inner.prose;
      known.letters += inner.letters;
    }
    if (!inLink && isParagraph(element, own)) known.prose += own.letters;
    map.set(element, known);
    return known;
  };
  visit(root, false);
  addScores(root, map, strict);
  return map;
}

/** Boxes by another name may hold the article: content systems nest it in a `sidebar-left` or a `related-content`. */
export function isLeftOut(element: HtmlElement, { prose }: Known): boolean {
  if (prose < TOO_MUCH_PROSE && isTeaser(element)) return true;
  const reason = furnitureBox(element);
  if (reason === undefined) return false;
  if (!WEAK.has(reason)) return true;
  return prose < TOO_MUCH_PROSE || element.linked > element.letters * 0.3;
}

const WEAK = new Set([
  'related box',
  'page furniture',
  'tags',
  'share row',
  'invitation to follow the outlet',
  'advertisement',
  'pop-up',
  'byline',
]);

function isParagraph(element: HtmlElement, own: OwnText): boolean {
  if (/^(?:h[1-6]|figcaption|#root|html|head|button|a)$/.test(element.tag)) return false;
  return own.letters >= PROSE && own.linked < own.letters * 0.4;
}

function addScores(root: HtmlElement, map: Map<HtmlElement, Known>, strict: boolean): void {
  const visit = (element: HtmlElement): void => {
    const known = map.get(element);
    if (!known || known.letters < LEAST_PARAGRAPH) return;
    if (strict && isLeftOut(element, known)) return;
    const points = paragraphPoints(element);
    if (points > 0) spread(element, points, map);
    for (const child of element.children) if (child.kind === 'element') visit(child);
  };
  visit(root);
}

/** What the text that stands directly in a block says for its surroundings: its length, and its commas. */
function paragraphPoints(element: HtmlElement): number {
  if (/^(?:h[1-6]|li|figcaption|#root|html|head)$/.test(element.tag)) return 0;
  const own = ownText(element);
  if (own.letters < LEAST_PARAGRAPH) return 0;
  const share = 1 - own.linked / own.letters;
  return (1 + own.commas + Math.min(3, Math.floor(own.letters / 80))) * share;
}

function spread(element: HtmlElement, points: number, map: Map<HtmlElement, Known>): void {
  const isParagraphTag = /^(?:p|pre|td|blockquote)$/.test(element.tag);
  let around = isParagraphTag ? element.parent : element;
  for (let level = 0; level < LEVELS && around && around.tag !== '#root'; level++) {
    const divider = level === 0 ? 1 : level === 1 ? 2 : level * 3;
    const known = map.get(around);
    if (known) known.score += (known.score === 0 ? baseScore(around) : 0) + points / divider;
    around = around.parent;
  }
}

const BASE: Readonly<Record<string, number>> = {
  div: 5,
  article: 8,
  section: 3,
  main: 5,
  pre: 3,
  td: 3,
  blockquote: 3,
  address: -3,
  ol: -3,
  ul: -3,
  dl: -3,
  dd: -3,
  dt: -3,
  li: -3,
  form: -3,
  th: -5,
};

function baseScore(element: HtmlElement): number {
  let score = BASE[element.tag] ?? 0;
  if (hasClassWord(element, LIKELY)) score += 25;
  if (hasClassWord(element, UNLIKELY)) score -= 25;
  if (/articleBody/i.test(element.attribute('itemprop'))) score += 50;
  return score;
}
