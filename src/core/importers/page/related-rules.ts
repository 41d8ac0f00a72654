import type { Block, RelatedLink } from '../../article/article.ts';
import { trimInvisible } from '../bytes/clean-text.ts';
import { isTitleLike } from './line-shape.ts';
import { drop, type LineRule, type Page, type Reading } from './reading.ts';
import { findLabelInside, relatedLabel, type RelatedLabel } from './related-label.ts';
import { splitGlued, splitTitle } from './split-titles.ts';

/** From how many words on a title on the label's line may have running text behind it. */
const LONG_TITLE = 16;
/** How many titles one label may head. */
const MOST_TITLES = 8;

/** `Baca Juga: Title`, `Baca juga:` and the titles below it, several of them on one line, and text behind a title. */
export const relatedLine: LineRule = {
  name: 'related link',
  read: (page, index) => {
    const line = page.lines[index];
    if (!line?.related || line.credits) return undefined;
    if (line.related.rest === '') return titlesBelow(page, index, line.related);
    if (!line.related.closed && !isTitleLike({ text: line.related.rest, words: line.words - 2 }))
      return undefined;
    return { kind: 'blocks', blocks: blocksOf(line.text, page) };
  },
};

/** A paragraph that a related link interrupts: `… menurutnya. Baca juga: Title Ratna menambahkan …`. */
export const relatedInside: LineRule = {
  name: 'related link inside a paragraph',
  read: (page, index) => {
    const line = page.lines[index];
    if (!line?.prose || findLabelInside(line.text, 1) < 0) return undefined;
    return { kind: 'blocks', blocks: blocksOf(line.text, page) };
  },
};

function titlesBelow(page: Page, index: number, label: RelatedLabel): Reading {
  const titles: string[] = [];
  for (const line of page.lines.slice(index + 1, index + 1 + MOST_TITLES)) {
    const bulleted = /^[•●▪*–-]\s/u.test(line.text);
    const first = titles.length === 0;
    const wanted = first || bulleted || (!label.closed && line.words >= 5);
    if (!wanted || line.furniture || line.related || line.tailLabel || line.prose) break;
    if (!isTitleLike(line) && !(first && label.closed && line.words >= 3)) break;
    titles.push(trimInvisible(line.text.replace(/^[•●▪*–-]\s+/u, '')));
  }
  if (titles.length === 0) return drop('label of a related link that is missing');
  return {
    kind: 'blocks',
    blocks: titles.map((headline) => related(label.label, headline)),
    lines: titles.length + 1,
  };
}

/** The paragraphs and related links of one line, in order. */
function blocksOf(text: string, page: Page): Block[] {
  const blocks: Block[] = [];
  let rest = text;
  while (rest !== '') {
    const label = relatedLabel(rest);
    if (label?.rest === '') break;
    if (label) {
      const next = findLabelInside(label.rest, 1);
      const end = next < 0 ? label.rest.length : next;
      const { titles, after } = titlesOf(label, label.rest.slice(0, end), page);
      for (const title of titles) blocks.push(related(label.label, title));
      rest = after + label.rest.slice(end);
    } else {
      const next = findLabelInside(rest, 1);
      const paragraph = trimInvisible(next < 0 ? rest : rest.slice(0, next)).replace(/\s?\($/u, '');
      if (paragraph !== '' && paragraph !== ')')
        blocks.push({ type: 'paragraph', text: paragraph });
      rest = next < 0 ? '' : rest.slice(next);
    }
  }
  return blocks;
}

function titlesOf(
  label: RelatedLabel,
  text: string,
  page: Page,
): { titles: string[]; after: string } {
  if (label.plural) return { titles: splitGlued(text).map(withoutFrame), after: '' };
  const inParentheses = /^([^()]{8,200})\)(.*)$/su.exec(text);
  if (inParentheses)
    return { titles: [withoutFrame(inParentheses[1] ?? '')], after: inParentheses[2] ?? '' };
  if (text.split(/\s+/).length <= LONG_TITLE && !text.trimEnd().endsWith('.')) {
    return { titles: [withoutFrame(text)], after: '' };
  }
  const known = (phrase: string) => phrase.split(' ').every((word) => isInText(page, word));
  const { title, rest } = splitTitle(text, known);
  return { titles: [withoutFrame(title)], after: rest };
}

function isInText(page: Page, word: string): boolean {
  return page.names.has(word.replace(/[^\p{L}\p{N}-]/gu, ''));
}

function withoutFrame(title: string): string {
  return trimInvisible(title).replace(/^\[|\]$/gu, '');
}

function related(label: string, headline: string): RelatedLink {
  return { type: 'related', label: label.replace(/\s+/g, ' '), headline };
}
