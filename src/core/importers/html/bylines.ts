import { hasClassWord } from './class-words.ts';
import { furnitureBox } from './furniture-box.ts';
import { elementsIn, findElement, isInline, textOf, type HtmlElement } from './html-tree.ts';
import { isProfileLink } from './profile-link.ts';
import { isTeaser } from './teaser.ts';

/** What stands before a name to say that it is the writer's. */
export const BY =
  /^(?:(?:written|reported|posted|submitted|story|text|words|analysis|opinion|comment|published|edited)\s{1,3})?(?:by|von|vom|por|par|oleh|door|av|af|di|przez|penulis|reporter|pewarta|laporan|autor(?:in(?:\/autor)?|en)?|auteur|author|text|skrevet av|(?:ditulis|diposkan|diterbitkan|dipublikasikan) oleh|yazar|tác giả|автор|लेखक|作者|撰文|记者|記者|كتبت?|بقلم)(?:\s{0,3}[:：]\s{0,3}|\s{1,3})/iu;

/** Italian for `by`; in Indonesian, where many a line begins with it, it says where. */
const IN = /^di\s/iu;

const NAMED = new Set(
  'byline author authors autor autoren autorin auteur penulis writer reporter contributor'.split(
    ' ',
  ),
);
const LEAST = 3;
const MOST = 150;
/** The most letters of a line that begins as bylines do. */
const LONGEST_LINE = 80;
const MOST_BYLINES = 4;
/** From how many letters on a paragraph is text: a heading below it is no byline. */
const TEXT = 100;

/** The texts of the elements that name the author most clearly, of at least this strength, on a page in a language. */
export function bylinesIn(root: HtmlElement, least: 1 | 2, language: string): string[] {
  const found: { text: string; strength: number }[] = [];
  let isAboveText = true;
  for (const element of elementsIn(root, isOfOthers)) {
    isAboveText &&= element.tag !== 'p' || element.letters < TEXT;
    if (!isAboveText && /^h\d$/.test(element.tag)) continue;
    if (element.letters < LEAST || element.letters > MOST) continue;
    const strength = strengthOf(element, language);
    if (strength >= least) found.push({ text: namesApart(element), strength });
  }
  const strongest = Math.max(0, ...found.map(({ strength }) => strength));
  return found
    .filter(({ strength }) => strength === strongest)
    .map(({ text }) => text)
    .slice(0, MOST_BYLINES);
}

/** Whether an element is of other articles, with writers of their own. */
function isOfOthers(element: HtmlElement): boolean {
  return (isTeaser(element) && !headsWriter(element)) || furnitureBox(element) === 'related box';
}

/** Whether the heading of a box is the name of a writer, with a link to the page that outlets have for one. */
function headsWriter(element: HtmlElement): boolean {
  const heading = findElement(element, ({ tag, letters }) => /^h\d$/.test(tag) && letters > 0);
  return heading !== undefined && findElement(heading, isProfileLink) !== undefined;
}

/** The text of a byline, with a comma between names that stand in elements of their own. */
function namesApart(element: HtmlElement): string {
  const inner = element.children.filter((child) => child.kind === 'element');
  const [only] = inner;
  if (only && inner.length === 1 && element.own === 0) return namesApart(only);
  const parts = inner.map(textOf).filter((text) => text !== '');
  const areNames = parts.length > 1 && parts.every((text) => text.includes(' '));
  return areNames ? parts.join(', ') : textOf(element);
}

function strengthOf(element: HtmlElement, language: string): number {
  if (/\bauthor\b/i.test(element.attribute('rel'))) return 3;
  if (/^(?:author|creator)\b/i.test(element.attribute('itemprop'))) return 2;
  if (hasClassWord(element, NAMED)) return 1;
  return isProfileLink(element) || isBylineLine(element, language) ? 1 : 0;
}

/**
 * Whether a line of its own begins as bylines do: `By Ratna Wulandari`, `Penulis: Ratna Wulandari`; within a line only
 * with a colon.
 */
function isBylineLine(element: HtmlElement, language: string): boolean {
  if (element.letters > LONGEST_LINE || element.blocks > 0 || element.own === 0) return false;
  if (/^h[12]$/.test(element.tag)) return false;
  const by = BY.exec(textOf(element))?.[0];
  if (by === undefined || (IN.test(by) && !/^it\b/i.test(language))) return false;
  return !isInline(element) || /[:：]/u.test(by);
}
