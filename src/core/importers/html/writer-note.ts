import type { Block } from '../../article/article.ts';
import { fold } from '../../language/fold.ts';
import type { Dropped } from '../importer.ts';
import { isNameLike } from '../page/line-shape.ts';
import { isProfileAddress } from './profile-link.ts';
import { labelsWriter } from './writer-box.ts';

/** How many blocks tell who the writer is, at most, and how many letters. */
const MOST_BLOCKS = 4;
const MOST_LETTERS = 900;

type Noted = { readonly body: readonly Block[]; readonly dropped: readonly Dropped[] };

/**
 * A body without what its last heading says of one of its writers, and without links to writers' own pages. Places and
 * others that are told of have headings like that too: the names of the writers are asked for only where it may be one.
 */
export function withoutWriterNote(body: readonly Block[], writers: () => readonly string[]): Noted {
  const start = body.findLastIndex(({ type }) => type === 'heading');
  const isNote = start > 0 && tellsOfWriter(body, start, writers);
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

/** `About the author`, or a writer's name above a text that begins with it: `Ratna Wulandari is …`. */
function tellsOfWriter(
  body: readonly Block[],
  start: number,
  writers: () => readonly string[],
): boolean {
  const below = body.slice(start + 1);
  const letters = below.reduce((sum, block) => sum + wordsOf(block).length, 0);
  if (below.length > MOST_BLOCKS || letters > MOST_LETTERS) return false;
  const heading = wordsOf(body[start]);
  if (labelsWriter(heading)) return true;
  if (!isNamed(body, start) || below.some(({ type }) => type === 'list')) return false;
  return writers().some((name) => fold(name) === fold(heading));
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
