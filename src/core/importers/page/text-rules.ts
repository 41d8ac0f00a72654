import type { Block } from '../../article/article.ts';
import { trimInvisible } from '../bytes/clean-text.ts';
import { bulletOf, numberOf } from './item.ts';
import { shareKnown } from './headline.ts';
import { readDateline } from './dateline.ts';
import type { KnownLine } from './known-line.ts';
import { endsSentence, isLineUp, isTitleLike, titleShare } from './line-shape.ts';
import { drop, make, nextOfText, tell, type LineRule, type Page } from './reading.ts';

/** `- item`, `• item`, or `1. item` with its neighbour's number beside it. */
export const listItem: LineRule = {
  name: 'list item',
  read: (page, index) => {
    const line = page.lines[index];
    if (!line) return undefined;
    const marker = bulletOf(line.text) ?? numberInRow(page, index);
    if (marker === undefined) return undefined;
    const text = trimInvisible(line.text.slice(marker.length));
    if (text === '') return drop('empty list item');
    const ordered = numberOf(line.text) !== undefined;
    if (!ordered && isOpening(page, index)) return make({ type: 'paragraph', text });
    return make({ type: 'list', ordered, items: [{ text }] });
  },
};

/** The dash that opens a text, its dateline lost, makes no list. */
function isOpening(page: Page, index: number): boolean {
  const [line, next] = [page.lines[index], page.lines[index + 1]];
  if (!line || index > page.layout.bodyStart || !endsSentence(line.text)) return false;
  return line.words >= LEAST_WORDS && bulletOf(next?.text ?? '') === undefined;
}

const LEAST_WORDS = 8;

/** A number makes an item only in a row of them: alone and with text below it numbers a subheading. */
function numberInRow(page: Page, index: number): string | undefined {
  const line = page.lines[index];
  const marker = numberOf(line?.text ?? '');
  if (!line || marker === undefined) return undefined;
  const before = index > page.layout.bodyStart && isNumbered(page.lines[index - 1]);
  const after = isNumbered(nextOfText(page, index + 1));
  return before || after ? marker : undefined;
}

function isNumbered(line: KnownLine | undefined): boolean {
  return numberOf(line?.text ?? '') !== undefined;
}

const MOST_WORDS = 14;
const MOST_LETTERS = 110;
/** How long the text below a subheading is at least. */
const LEAST_TEXT = 60;

/** A short line with capitals, or without an end mark, and text below it. */
export const heading: LineRule = {
  name: 'subheading',
  read: (page, index) => {
    const line = page.lines[index];
    if (!line || line.words > MOST_WORDS || line.text.length > MOST_LETTERS) return undefined;
    if (!/^[\p{Lu}\d“"‘'(]/u.test(line.text) || !/\p{L}{2}/u.test(line.text)) return undefined;
    if (/[.,;…][”"’']?$/u.test(line.text) || /\p{Extended_Pictographic}$/u.test(line.text))
      return undefined;
    const next = nextOfText(page, index + 1);
    const below = next?.prose && (next.text.length >= LEAST_TEXT || isQuoteOpening(next.text));
    if (!below || isQuoteWithoutEnd(line.text)) return undefined;
    return isSubheading(line) ? make({ type: 'heading', level: 2, text: line.text }) : undefined;
  },
};

function isQuoteOpening(text: string): boolean {
  return /^[“"‘']/u.test(text);
}

/** A quotation that goes on in the next line is no subheading. */
function isQuoteWithoutEnd(text: string): boolean {
  return (text.match(/[“”"]/gu)?.length ?? 0) % 2 === 1;
}

function isSubheading(line: KnownLine): boolean {
  const share = titleShare(line.text);
  if (line.text.endsWith(':')) return share >= 0.9 && line.words >= 2;
  if (isNumbered(line)) return share >= 0.5;
  if (/[?!][”"]?$/u.test(line.text)) return share >= 0.6 || line.words <= 8;
  return share >= 0.6 || line.words <= 8;
}

/** `Selo -`, `Selo | Kabar Selo`: the dateline alone, at the top of the text. */
export const datelineAlone: LineRule = {
  name: 'dateline alone',
  read: (page, index) => {
    const line = page.lines[index];
    if (!line || index > page.layout.bodyStart + 1) return undefined;
    if ((readDateline(line.text)?.length ?? 0) < line.text.length) return undefined;
    return make({ type: 'paragraph', text: line.text });
  },
};

/** From how many words on a title between paragraphs may be another article's. */
const FOREIGN_WORDS = 6;
const FOREIGN_SHARE = 0.45;

/** Another article's headline between two paragraphs, as some outlets put it there without a label. */
export const foreignHeadline: LineRule = {
  name: 'headline of another article',
  read: (page, index) => {
    const line = page.lines[index];
    if (!line || line.words < FOREIGN_WORDS || !isTitleLike(line) || titleShare(line.text) < 0.75)
      return undefined;
    if (line.text.endsWith(':') || isLineUp(line.text) || isNumbered(line) || line.caption)
      return undefined;
    if (index <= page.layout.bodyStart || nextOfText(page, index + 1) === undefined)
      return undefined;
    if (shareKnown(line, page.vocabulary) > FOREIGN_SHARE) return undefined;
    return drop('headline of another article, without a label');
  },
};

/** A sentence of the text said again without its full stop, as outlets lift one out: the description. */
export const sentenceAgain: LineRule = {
  name: 'sentence lifted out',
  read: (page, index) => {
    const line = page.lines[index];
    if (!line || endsSentence(line.text) || line.words < 8) return undefined;
    return page.sentences.has(line.key)
      ? tell({ description: line.text }, 'read as the description')
      : undefined;
  },
};

/** What remains is a paragraph. */
export const paragraph: LineRule = {
  name: 'paragraph',
  read: (page, index) => {
    const line = page.lines[index];
    return line && make({ type: 'paragraph', text: line.text } satisfies Block);
  },
};
