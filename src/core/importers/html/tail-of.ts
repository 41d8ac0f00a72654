import type { Block } from '../../article/article.ts';
import type { Dropped } from '../importer.ts';
import { endsSentence } from '../page/line-shape.ts';

/** A body and what stood below its text. */
export type Tailless = { readonly body: readonly Block[]; readonly dropped: readonly Dropped[] };

/** The most letters of a label below the text: `More about`, a date, a section, a button. */
const MOST_LETTERS = 60;
/** An address that is shown as such is a source of the article. */
const ADDRESS = /\S\.\p{L}{2,}/u;

/**
 * Takes out the labels below the last sentence of the text: what is nothing but a short link, and what stands right above
 * links to other articles, as pages end. Other short lines are left: dates of a tour, prices, credits.
 */
export function withoutTail(body: readonly Block[]): Tailless {
  const end = body.findLastIndex(isText) + 1;
  if (end === 0) return { body, dropped: [] };
  const kept: Block[] = [];
  const dropped: Dropped[] = [];
  let aboveLinks = false;
  for (const block of body.slice(end).toReversed()) {
    if (isLabel(block) && (aboveLinks || isLink(block)))
      dropped.unshift({ at: 'below the text', text: block.text, reason: 'below the article' });
    else kept.unshift(block);
    if (block.type === 'related') aboveLinks = true;
    else if (block.type === 'paragraph') aboveLinks = false;
  }
  return { body: [...body.slice(0, end), ...kept], dropped };
}

/** Whether a block is nothing but links, to sections or topics. */
function isLink(block: Label): boolean {
  if (block.type !== 'paragraph' || ADDRESS.test(block.text)) return false;
  const links = block.marks?.filter(({ type }) => type === 'link') ?? [];
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
  return links.length > 0 && linked >= block.text.length - 2 * links.length;
}

type Label = Extract<Block, { type: 'paragraph' | 'heading' }>;

function isLabel(block: Block): block is Label {
  return block.type === 'paragraph' || block.type === 'heading';
}

/** Whether nothing from here on up can be the page's: sentences, lists, pictures with a caption. */
function isText(block: Block): boolean {
  switch (block.type) {
    case 'paragraph':
      return block.text.length > MOST_LETTERS || endsSentence(block.text);
    case 'image':
      return block.caption !== undefined;
    case 'list':
    case 'quotation':
    case 'table':
    case 'embed':
      return true;
    case 'heading':
    case 'related':
    case 'break':
      return false;
  }
}
