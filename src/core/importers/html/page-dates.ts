import type { IsoDate } from '../../article/article.ts';
import { isoDateOf } from '../json/iso-date.ts';
import { readDates } from '../page/page-date.ts';
import { hasClassWord } from './class-words.ts';
import { isPost } from './embed-of.ts';
import { elementsIn, isInline, textOf, type HtmlElement } from './html-tree.ts';
import { isTeaser } from './teaser.ts';
import { MODIFIED_METAS, PUBLISHED_METAS } from './date-metas.ts';
import { furnitureBox } from './furniture-box.ts';
import { unclearDays } from './unclear-date.ts';
import { metasOf, type PageData } from './page-data.ts';

/** When an article was published and changed, as its page says; never guessed. */
export type PageDates = { readonly datePublished?: IsoDate; readonly dateModified?: IsoDate };

/** What is known of a page's dates before it is looked over for them. */
export type DateHints = {
  readonly linked: PageDates;
  /** What the lines of the text say, and those around it. */
  readonly read: PageDates;
  readonly credits: PageDates;
  /** Whether `03/04/2025` may be the fourth of March. */
  readonly monthFirst: boolean;
};

/** The dates of a page: by its linked data, its `meta` elements, its `time` elements, or by what its date line shows. */
export function pageDates(
  root: HtmlElement,
  data: PageData,
  { linked, read, credits, monthFirst }: DateHints,
): PageDates {
  const isClear: IsClear = (text) => !monthFirst || unclearDays(text).length === 0;
  const sure = (date: IsoDate | undefined) =>
    date && monthFirst && unclearDays(textOf(root)).includes(date.slice(0, 10)) ? undefined : date;
  const told =
    linked.datePublished ??
    firstDate(metasOf(data, PUBLISHED_METAS), isClear) ??
    marked(root, /datePublished/i, isClear) ??
    timeElement(root, isClear);
  const seen = [
    () => sure(read.datePublished),
    () => shown(root, isClear),
    () => belowHeadline(root, isClear),
    () => sure(credits.datePublished),
  ];
  const datePublished = told === undefined ? firstOf(seen) : withZone(told, seen);
  const dateModified =
    linked.dateModified ??
    firstDate(metasOf(data, MODIFIED_METAS), isClear) ??
    marked(root, /dateModified/i, isClear) ??
    sure(read.dateModified);
  return {
    ...(datePublished !== undefined && { datePublished }),
    ...(dateModified !== undefined && dateModified !== datePublished && { dateModified }),
  };
}

/** Whether dates of a text can be read in one way only. */
type IsClear = (text: string) => boolean;

type Seen = readonly (() => IsoDate | undefined)[];

function firstOf(seen: Seen): IsoDate | undefined {
  for (const date of seen) {
    const found = date();
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A time without a zone, with that of the same time as the page shows it: `14:31` of its data is `14:31 WIB`. */
function withZone(told: IsoDate, seen: Seen): IsoDate {
  if (!/T\d\d:\d\d$/.test(told)) return told;
  return firstOf(seen.map((date) => () => same(told, date()))) ?? told;
}

function same(told: IsoDate, shownDate: IsoDate | undefined): IsoDate | undefined {
  return shownDate?.startsWith(`${told}:`) ? shownDate : undefined;
}

function firstDate(values: readonly string[], isClear: IsClear): IsoDate | undefined {
  for (const value of values) {
    const date = isClear(value) ? isoDateOf(value) : undefined;
    if (date !== undefined) return date;
  }
  return undefined;
}

function valueOf(element: HtmlElement, isClear: IsClear): IsoDate | undefined {
  return firstDate(
    [
      element.attribute('datetime'),
      element.attribute('content'),
      element.attribute('title'),
      element.letters < 60 ? textOf(element) : '',
    ],
    isClear,
  );
}

function marked(root: HtmlElement, name: RegExp, isClear: IsClear): IsoDate | undefined {
  for (const element of ownElements(root)) {
    const date = name.test(element.attribute('itemprop')) ? valueOf(element, isClear) : undefined;
    if (date !== undefined) return date;
  }
  return undefined;
}

const TIME_WORDS = new Set(
  'published publish pubdate publication entry post date datum tanggal waktu timestamp'.split(' '),
);

/** The `time` element that is the article's: marked as published, else the first with a date. */
function timeElement(root: HtmlElement, isClear: IsClear): IsoDate | undefined {
  let first: IsoDate | undefined;
  for (const element of ownElements(root)) {
    if (element.tag !== 'time' && element.tag !== 'relative-time') continue;
    const date = valueOf(element, isClear);
    if (date === undefined) continue;
    if (element.has('pubdate') || hasClassWord(element, TIME_WORDS)) return date;
    first ??= date;
  }
  return first;
}

const DATE_WORDS = new Set(
  'date datum fecha tanggal published pubdate publish timestamp time waktu posted dateline byline meta'.split(
    ' ',
  ),
);

const LABEL =
  /^(?:datum|date|tanggal|fecha|data|published|posted|terbit|diterbitkan|tayang|publié|veröffentlicht|publicado)\b/iu;

/** The first date line that a page shows: an element named or labelled for it, with a full date in it and little else. */
function shown(root: HtmlElement, isClear: IsClear): IsoDate | undefined {
  for (const element of ownElements(root)) {
    if (element.letters < 8 || element.letters > 90) continue;
    const text = textOf(element);
    if (!hasClassWord(element, DATE_WORDS) && !(element.letters < 45 && LABEL.test(text))) continue;
    const [found] = readDates(text);
    if (found && isClear(text)) return found.date;
  }
  return undefined;
}

/** The most letters of a line that is nothing but a date, and of what else stands on it: a day of the week. */
const LONGEST_DATE = 40;
const MOST_BESIDE = 16;
/** From how many letters on an element is text: what stands below it is no header. */
const TEXT = 100;

/** A line between headline and text that is nothing but a date with the month's name. */
function belowHeadline(root: HtmlElement, isClear: IsClear): IsoDate | undefined {
  let isBelow = false;
  for (const element of ownElements(root)) {
    if (element.tag === 'h1') isBelow = true;
    if (!isBelow || element.blocks > 0) continue;
    if (isText(element)) return undefined;
    if (element.letters < 8 || element.letters > LONGEST_DATE) continue;
    const date = dateLine(element);
    if (date !== undefined && isClear(textOf(element))) return date;
  }
  return undefined;
}

function isText(element: HtmlElement): boolean {
  return element.letters >= TEXT && !isInline(element) && !/^h\d$/.test(element.tag);
}

function dateLine(element: HtmlElement): IsoDate | undefined {
  const text = textOf(element);
  const [found, ...others] = /\p{L}{3}/u.test(text) ? readDates(text) : [];
  if (!found || others.length > 0) return undefined;
  const beside = text.slice(0, found.start) + text.slice(found.end);
  if (beside.length > MOST_BESIDE) return undefined;
  // A link with more words than a day of the week is a headline that ends in a date.
  const isHeadline = element.linked > element.letters / 2 && /\p{L}\P{L}+\p{L}/u.test(beside);
  return isHeadline ? undefined : found.date;
}

/** What a box is that has dates of its own: those of other articles, of what readers remarked, of what is sold. */
const OF_OTHERS = new Set([
  'related box',
  'comments',
  'advertisement',
  'invitation to follow the outlet',
  'player',
  'note on the writer',
  'cookie notice',
  'pop-up',
]);
/** What stands beside an article: mostly others, but its own date where it is named for that. */
const BESIDE = new Set(['aside', 'navigation']);

/** The elements of a page that are not of other articles, of a post, of a quotation or of a box with dates of its own. */
function ownElements(root: HtmlElement): Generator<HtmlElement> {
  return elementsIn(
    root,
    (element) =>
      isTeaser(element) || element.tag === 'blockquote' || isPost(element) || isOfOthers(element),
  );
}

function isOfOthers(element: HtmlElement): boolean {
  const reason = furnitureBox(element) ?? '';
  return OF_OTHERS.has(reason) || (BESIDE.has(reason) && !hasClassWord(element, DATE_WORDS));
}
