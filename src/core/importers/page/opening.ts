import type { Block } from '../../article/article.ts';
import type { Dropped } from '../importer.ts';
import { readDateline } from './dateline.ts';
import type { PageFacts } from './facts.ts';
import { placeOfText } from './place-of-text.ts';

/** A body without the dateline of its first paragraph, and what the dateline said. */
export type Opening = {
  readonly body: readonly Block[];
  readonly facts: PageFacts;
  readonly dropped: readonly Dropped[];
};

function textsBelow(body: readonly Block[], index: number): string[] {
  return body.slice(index + 1).flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
}

/** How short a line may be that stands before the paragraph with the dateline. */
const SHORT = 60;

/** Takes the dateline out of the first paragraph, or of the second below a short one; `places` says where each stood. */
export function openingOf(body: readonly Block[], places: readonly string[]): Opening {
  const first = body.findIndex((block) => block.type === 'paragraph');
  const block = body[first];
  const isShort = block?.type === 'paragraph' && block.text.length < SHORT;
  const second = isShort
    ? body.findIndex((other, index) => index > first && other.type === 'paragraph')
    : -1;
  for (const index of [first, second]) {
    const paragraph = body[index];
    if (paragraph?.type !== 'paragraph') continue;
    const found =
      readDateline(paragraph.text) ??
      (index === first ? placeOfText(paragraph.text, textsBelow(body, index)) : undefined);
    if (!found || (index === second && found.publisher === undefined)) continue;
    const { length, ...facts } = found;
    const text = paragraph.text.slice(length);
    const rest: readonly Block[] = text === '' ? [] : [{ ...paragraph, text }];
    const cut = paragraph.text.slice(0, length);
    const dropped = { at: places[index] ?? '', text: cut, reason: 'read as the dateline' };
    return { body: body.toSpliced(index, 1, ...rest), facts, dropped: [dropped] };
  }
  return { body, facts: {}, dropped: [] };
}
