import type { Block, Image, Text } from '../../article/article.ts';
import { readCaption } from '../page/caption.ts';
import { endsSentence, isNameLike } from '../page/line-shape.ts';
import { isReadAlso } from './read-also.ts';
import { unspacedLetters } from '../page/unspaced-letters.ts';
import { relatedLabel } from '../page/related-label.ts';

const MOST_WORDS = 14;
const LONGEST_HEADING = 110;
const LEAST_TEXT = 60;
const LONGEST_CAPTION = 260;

/** Blocks with the captions, subheads and breaks among them that a page only shows by how they look. */
export function shapeBlocks(blocks: readonly Block[]): Block[] {
  return withCaptions(withHeadings(blocks.map(breakOf)));
}

/** Stars or dashes on a line of their own, as outlets part chapters. */
const STARS = /^(?:[*•·⁂~#](?:\s{0,3}[*•·⁂~#]){0,9}|[–—_-](?:\s{0,3}[–—_-]){2,30})$/u;

function breakOf(block: Block): Block {
  const isText = block.type === 'paragraph' || block.type === 'heading';
  return isText && STARS.test(block.text) ? { type: 'break' } : block;
}

/** A short paragraph that is bold throughout, with text above and below, is a subhead. */
function withHeadings(blocks: readonly Block[]): Block[] {
  const firstText = blocks.findIndex((block) => block.type === 'paragraph' && isLong(block.text));
  if (firstText < 0) return [...blocks];
  return blocks.map((block, index): Block => {
    if (block.type !== 'paragraph' || index === 0 || !isBold(block) || !isHeadingLike(block.text))
      return block;
    const before = index > firstText;
    const below = blocks[index + 1];
    const text = below?.type === 'paragraph' && isLong(below.text) && !isBold(below);
    return before && (text || below?.type === 'list' || below?.type === 'quotation')
      ? { type: 'heading', level: 3, text: block.text }
      : block;
  });
}

/** Whether a text is a sentence by its length; a letter of some scripts is as long as three of others. */
function isLong(text: string): boolean {
  return text.length + 2 * unspacedLetters(text) >= LEAST_TEXT;
}

function isBold({ text, marks }: Text): boolean {
  let covered = 0;
  for (const mark of marks ?? []) if (mark.type === 'strong') covered += mark.end - mark.start;
  return covered >= text.length - 1;
}

function isHeadingLike(text: string): boolean {
  if (
    text.length > LONGEST_HEADING ||
    text.split(' ').length > MOST_WORDS ||
    !/\p{L}{2}/u.test(text)
  )
    return false;
  if (/[.,;:?…][”"’']?$/u.test(text) || /^[-–—(]/u.test(text) || TIME.test(text)) return false;
  return relatedLabel(text) === undefined && !isReadAlso(text);
}

/** The time before an entry of a live page. */
const TIME = /^\d{1,2}\s?[h:.]\s?\d{2}/u;

/**
 * What stands right below a picture without a caption, and is written as captions are, is its caption. A name alone
 * above the first paragraph is not: it is who wrote the text.
 */
function withCaptions(blocks: readonly Block[]): Block[] {
  const made: Block[] = [];
  let hasText = false;
  for (const block of blocks) {
    const last = made.at(-1);
    const words = isUncaptioned(last) ? captionIn(block, hasText) : undefined;
    if (words && last?.type === 'image') made[made.length - 1] = { ...last, ...words };
    else made.push(block);
    hasText ||= made.at(-1)?.type === 'paragraph';
  }
  return made;
}

type CaptionWords = Pick<Image, 'caption' | 'creditText'>;

function isUncaptioned(block: Block | undefined): boolean {
  return block?.type === 'image' && block.caption === undefined;
}

function captionIn(block: Block, hasText: boolean): CaptionWords | undefined {
  if (block.type !== 'paragraph') return undefined;
  const { text } = block;
  if (!hasText && isNameLike(text)) return undefined;
  if (text.length > LONGEST_CAPTION || relatedLabel(text)) return undefined;
  const read = readCaption(text);
  if (read?.sure) return read.image;
  const isPhrase =
    !endsSentence(text) && !/[:,;–-]$/u.test(text) && text.length > 8 && text.includes(' ');
  return isPhrase ? { caption: text } : undefined;
}
