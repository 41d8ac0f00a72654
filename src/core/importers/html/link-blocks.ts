import type { Block, Mark, RelatedLink, Text } from '../../article/article.ts';
import type { Dropped } from '../importer.ts';
import { isWebAddress } from '../../article/address.ts';
import { endsSentence } from '../page/line-shape.ts';
import { relatedLabel } from '../page/related-label.ts';
import { ownAddresses, type OwnAddress } from './own-addresses.ts';
import { isReadAlso, readAlsoBefore } from './read-also.ts';

/** Blocks in which those that are nothing but links have become related links. */
export type LinkedBlocks = {
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
};

type Link = Extract<Mark, { type: 'link' }>;

/** From which share of its letters on a text is nothing but links. */
const WHOLE = 0.85;
/** The fewest letters of another article's headline: shorter links lead to sections, topics, profiles. */
const LEAST_HEADLINE = 20;
/** The most letters of the label before a related link: `Lesen Sie auch:`. */
const LONGEST_LABEL = 30;

/**
 * Paragraphs and lists that are nothing but links to other articles become related links, with the label that stands
 * before them; those of short links are navigation and are left out. A heading above that heads nothing else is their label.
 */
export function withRelatedLinks(blocks: readonly Block[], base: string | undefined): LinkedBlocks {
  const isOwn = ownAddresses(base);
  const made: Block[] = [];
  const dropped: Dropped[] = [];
  for (const [index, block] of blocks.entries()) {
    const links = linksOf(block, isOwn);
    if (!links) made.push(block);
    else if (links.length > 0) made.push(...links);
    else if (block.type === 'paragraph' && !isRowOfLinks(blocks, index, isOwn)) made.push(block);
    else {
      const left = [...labelOfLinks(made), block];
      made.length -= left.length - 1;
      for (const one of left)
        dropped.push({ at: `block ${index + 1}`, text: wordsOf(one), reason: 'links of the page' });
    }
  }
  return { blocks: withLabels(made).map(withLabelApart), dropped };
}

/** The short heading or label right above links of the page, such as `Tags`. */
function labelOfLinks(made: readonly Block[]): Block[] {
  const last = made.at(-1);
  if (last?.type !== 'heading' && last?.type !== 'paragraph') return [];
  if (last.text.length > LONGEST_LABEL) return [];
  const isWords = !endsSentence(last.text) && linkCount(last) === 0;
  return last.type === 'heading' || isWords ? [last] : [];
}

/** A related link whose own words begin with the label: `Baca Juga: …`. */
function withLabelApart(block: Block): Block {
  if (block.type !== 'related' || block.label !== '') return block;
  const read = relatedLabel(block.headline) ?? readAlsoBefore(block.headline);
  return read && read.rest !== '' ? { ...block, label: read.label, headline: read.rest } : block;
}

/** From how many short links on a paragraph is a row of tags or sections. */
const MANY_LINKS = 3;

/** Whether a paragraph is a row of links, or one of several below each other that each are a link. */
function isRowOfLinks(blocks: readonly Block[], index: number, isOwn: OwnAddress): boolean {
  const block = blocks[index];
  if (block?.type !== 'paragraph' || linkCount(block) >= MANY_LINKS) return true;
  const isLine = (place: number) => {
    const other = blocks[place];
    return other?.type === 'paragraph' && linksOf(other, isOwn)?.length === 0;
  };
  let [start, end] = [index, index + 1];
  while (start > 0 && index - start < MANY_LINKS && isLine(start - 1)) start--;
  while (end - start < MANY_LINKS && isLine(end)) end++;
  return end - start >= MANY_LINKS;
}

function linkCount({ marks }: Text): number {
  return (marks ?? []).filter(({ type }) => type === 'link').length;
}

/** The related links that a block is; none where it is navigation; undefined where it is text. */
function linksOf(block: Block, isOwn: OwnAddress): RelatedLink[] | undefined {
  if (block.type === 'paragraph') return linksOfText(block, isOwn);
  if (block.type !== 'list') return undefined;
  const items = block.items.map((item) => linksOfText(item, isOwn));
  if (items.some((links) => links === undefined)) return undefined;
  return items.flatMap((links) => links ?? []);
}

function linksOfText(text: Text, isOwn: OwnAddress): RelatedLink[] | undefined {
  const links = (text.marks ?? []).filter(
    (mark): mark is Link => mark.type === 'link' && isWebAddress(mark.href),
  );
  const [first] = links;
  if (!first || !links.every(({ href }) => isOwn(href))) return undefined;
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
  const before = text.text.slice(0, first.start).trim();
  const label = labelOf(before);
  const whole = text.text.length - (label === undefined ? 0 : first.start);
  if (linked < whole * WHOLE || (before !== '' && label === undefined)) return undefined;
  if (
    endsSentence(text.text) &&
    text.text.length > 60 &&
    label === undefined &&
    !/[?!]$/.test(text.text)
  )
    return undefined;
  const headlines = links.filter(({ start, end }) => end - start >= LEAST_HEADLINE);
  return headlines.map(({ start, end, href }) => ({
    type: 'related',
    label: label ?? '',
    headline: text.text.slice(start, end),
    url: href,
  }));
}

/** A sentence that ends before a label: it is text. */
const SENTENCE = /\p{Ll}[.!?…]["”’»]?\s/u;

function labelOf(before: string): string | undefined {
  if (before === '' || before.length > LONGEST_LABEL || SENTENCE.test(before)) return undefined;
  if (/^[\p{P}\p{S}\s]+$/u.test(before)) return '';
  if (!/[:：>»|–-]$/u.test(before) && !isReadAlso(before)) return undefined;
  return before.replace(/^[\s\p{P}\p{S}]+|[\s:：>»|–-]+$/gu, '');
}

function wordsOf(block: Block): string {
  if (block.type === 'list') return block.items.map(({ text }) => text).join(' / ');
  return block.type === 'paragraph' || block.type === 'heading' ? block.text : '';
}

/** A heading or a short line with a colon right above related links is their label, when it heads nothing else. */
function withLabels(blocks: readonly Block[]): Block[] {
  const made: Block[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) continue;
    const end = endOfLinks(blocks, index + 1);
    if (end === index + 1 || !isLabel(block, blocks[end])) {
      made.push(block);
      continue;
    }
    const label = wordsOfLabel(block);
    for (const link of blocks.slice(index + 1, end))
      if (link.type === 'related') made.push({ ...link, label: link.label || label });
    index = end - 1;
  }
  return made;
}

function endOfLinks(blocks: readonly Block[], from: number): number {
  let end = from;
  while (blocks[end]?.type === 'related') end++;
  return end;
}

function isLabel(block: Block, next: Block | undefined): boolean {
  if (block.type !== 'heading' && block.type !== 'paragraph') return false;
  const { text } = block;
  if (isReadAlso(text)) return true;
  if (text.length > 60) return false;
  if (/[:：]$/u.test(text)) return true;
  return block.type === 'heading' && (next === undefined || next.type === 'heading');
}

function wordsOfLabel(block: Block): string {
  return block.type === 'heading' || block.type === 'paragraph'
    ? block.text.replace(/\s*[:：]$/u, '')
    : '';
}
