import type { Block } from '../../article/article.ts';
import { fold } from '../../language/fold.ts';
import type { Dropped } from '../importer.ts';
import { endsSentence } from '../page/line-shape.ts';
import { isReadAlso, readAlsoBefore } from './read-also.ts';

/** A body without the headings that head nothing, and the standfirst that was one of them. */
export type Headed = {
  readonly body: readonly Block[];
  readonly standfirst: string | undefined;
  readonly dropped: readonly Dropped[];
};

/** The shortest heading above the text that tells the story: shorter ones are kickers. */
const LEAST_STANDFIRST = 30;
/** From how many letters on a heading above the text is the standfirst though there are others like it. */
const SURELY_STANDFIRST = 90;

/**
 * Takes out headings that are no subheads: one above the first paragraph repeats the headline or is the standfirst, and
 * one with nothing below it before the next of its level headed something that is no part of the article.
 */
export function withoutIdleHeadings(body: readonly Block[], headlines: readonly string[]): Headed {
  const kept: Block[] = [];
  const dropped: Dropped[] = [];
  const keys = headlines.map(compact).filter((key) => key !== '');
  let standfirst: string | undefined;
  let isFirst = true;
  for (const [index, block] of body.entries()) {
    const reason =
      block.type === 'heading' ? idleReason(block, index, body, isFirst, keys) : undefined;
    if (block.type !== 'heading' || reason === undefined) {
      kept.push(block);
      isFirst &&= !isBelowHeader(block);
    } else {
      if (reason === STANDFIRST) standfirst ??= block.text;
      dropped.push({ at: `heading ${index + 1}`, text: block.text, reason });
    }
  }
  return { body: kept, standfirst, dropped };
}

/** Whether a block shows that the text has begun; a short line may be the kicker above the headline. */
function isBelowHeader(block: Block): boolean {
  return (
    block.type === 'heading' || (block.type === 'paragraph' && block.text.length > LONGEST_KICKER)
  );
}

const LONGEST_KICKER = 40;

/** A text's letters without spaces: pages show a kicker right before the headline. */
function compact(text: string): string {
  return fold(text).replaceAll(' ', '');
}

const STANDFIRST = 'read as the description';

type Heading = Extract<Block, { type: 'heading' }>;

function idleReason(
  heading: Heading,
  index: number,
  body: readonly Block[],
  isFirst: boolean,
  headlines: readonly string[],
): string | undefined {
  const words = compact(heading.text);
  if (
    isFirst &&
    words !== '' &&
    headlines.some((headline) => headline.includes(words) || words.includes(headline))
  )
    return 'repeats the headline';
  if (!headsText(heading, index, body)) return 'heads no text';
  if (isFirst && labelsSummary(index, body)) return 'label of a summary';
  if (isReadAlso(heading.text) || readAlsoBefore(heading.text)) return 'label of related links';
  return isFirst && index < TOP && heading.level === 2 && isStandfirst(heading, body)
    ? STANDFIRST
    : undefined;
}

/** A long one, or the only one of its level: the first of several subheads is none. */
function isStandfirst(heading: Heading, body: readonly Block[]): boolean {
  if (heading.text.length >= SURELY_STANDFIRST) return true;
  const alike = body.filter((block) => block.type === 'heading' && block.level === heading.level);
  return heading.text.length >= LEAST_STANDFIRST && alike.length === 1;
}

/** Whether a heading above the text has nothing below it but a list: what the article tells, in points. */
function labelsSummary(index: number, body: readonly Block[]): boolean {
  const [below, next] = body.slice(index + 1);
  return below?.type === 'list' && next?.type !== 'list';
}

/** A heading that says something itself, with a picture for its text. */
const STATEMENT = /[.!?]["”’»]?$|^\d{1,2}[.)]\s/u;

function headsText(heading: Heading, index: number, body: readonly Block[]): boolean {
  let links = 0;
  let labels = 0;
  for (const block of body.slice(index + 1, index + MOST_BETWEEN)) {
    if (block.type === 'related' && ++links >= BOX) return false;
    if (block.type === 'heading') return labels > 0 || block.level > heading.level;
    if (block.type === 'image' && STATEMENT.test(heading.text)) return true;
    if (block.type === 'image' && block.caption === undefined) continue;
    if (isLabel(block)) labels++;
    else if (block.type !== 'related' && block.type !== 'break') return true;
  }
  return labels > 0;
}

/** A date or a button among links; alone it is as much text as any other. */
function isLabel(block: Block): boolean {
  return (
    block.type === 'paragraph' && block.text.length <= LONGEST_LABEL && !endsSentence(block.text)
  );
}

const LONGEST_LABEL = 20;

const MOST_BETWEEN = 30;
/** So many links to other articles right below a heading are a box of its own. */
const BOX = 3;
/** How many blocks may stand above a standfirst: pictures, related links. */
const TOP = 12;
