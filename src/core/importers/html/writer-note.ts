import type { Block } from '../../article/article.ts';
import type { Dropped } from '../importer.ts';
import { isNameLike } from '../page/line-shape.ts';
import { isProfileAddress } from './profile-link.ts';
import { labelsWriter } from './writer-box.ts';

/** How many blocks tell who the writer is, at most, and how many letters. */
const MOST_BLOCKS = 4;
const MOST_LETTERS = 900;

type Noted = { readonly body: readonly Block[]; readonly dropped: readonly Dropped[] };

/** A body without what its last heading says of the writer, and without links to writers' own pages. */
export function withoutWriterNote(body: readonly Block[]): Noted {
  const start = body.findLastIndex(({ type }) => type === 'heading');
  const isNote = start > 0 && tellsOfWriter(body, start);
  const [kept, note] = isNote ? [body.slice(0, start), body.slice(start)] : [body, []];
  const profiles = kept.filter(isProfile);
  const dropped = [...profiles, ...note].flatMap((block): Dropped[] => {
    const text = wordsOf(block);
    return text === '' ? [] : [{ at: 'below the text', text, reason: 'note on the writer' }];
  });
  return { body: profiles.length > 0 ? kept.filter((one) => !isProfile(one)) : kept, dropped };
}

function isProfile(block: Block): boolean {
  return block.type === 'related' && block.url !== undefined && isProfileAddress(block.url);
}

/** `About the author`, or the only name above a text that begins with it: `Ratna Wulandari is …`. */
function tellsOfWriter(body: readonly Block[], start: number): boolean {
  const below = body.slice(start + 1);
  const letters = below.reduce((sum, block) => sum + wordsOf(block).length, 0);
  if (below.length > MOST_BLOCKS || letters > MOST_LETTERS) return false;
  const heading = wordsOf(body[start]);
  if (labelsWriter(heading)) return true;
  const isAlone = body.every((_, index) => index === start || !isNamed(body, index));
  return isAlone && isNamed(body, start) && below.every(({ type }) => type !== 'list');
}

/** Whether a heading is a name, and the text below it begins with that. */
function isNamed(body: readonly Block[], index: number): boolean {
  const [heading, below] = [body[index], body[index + 1]];
  if (heading?.type !== 'heading' || below?.type !== 'paragraph') return false;
  return isNameLike(heading.text) && below.text.startsWith(`${heading.text} `);
}

function wordsOf(block: Block | undefined): string {
  if (block?.type === 'related') return block.headline;
  if (block?.type === 'list') return block.items.map(({ text }) => text).join(' / ');
  return block && 'text' in block ? block.text : '';
}
