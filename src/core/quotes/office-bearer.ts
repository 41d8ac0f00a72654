import { isOfficeOfElse } from './layfolk.ts';
import type { Entity } from './people.ts';
import type { Sentence } from './sentence.ts';
import type { Source } from './source.ts';
import { is, isCapital } from './token.ts';
import { FEMALE, MALE } from './word-class.ts';

/** Kades, Kadinkes, Sekda. */
const IN_SHORT = /^(?:kad|sek)/;

/**
 * Whether an office without a name may be that of somebody whom the text is about: the professor may, a man or a wife is
 * somebody else. A capitalised Indonesian office is that of who is known to bear it, unless it is one in short: Kades.
 */
export function mayBear(
  { tokens, language }: Sentence,
  { last, words }: Extract<Source, { readonly kind: 'office' | 'document' }>,
  somebody: Entity,
): boolean {
  if (is(tokens, last, MALE | FEMALE) || isOfficeOfElse(words, somebody)) return false;
  if (language.headLast || !isCapital(tokens, last) || IN_SHORT.test(words[0] ?? '')) return true;
  return words.some((word) => somebody.roleWords.has(word));
}
