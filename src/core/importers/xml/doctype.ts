import { decodeReferences } from './references.ts';

/** What a document type declares: names for short texts, or a reason not to read the document. */
export type Doctype =
  | { readonly kind: 'entities'; readonly entities: ReadonlyMap<string, string> }
  | { readonly kind: 'refused'; readonly reason: string };

const ENTITY = /<!ENTITY\s{1,99}([\w.-]{1,99})\s{1,99}(?:"([^"]*)"|'([^']*)')/g;
const INNER_REFERENCE = /[&%](?!#)[\w.-]{1,99};/;

/** Longer texts would let a small document grow beyond bounds. */
const LONGEST_TEXT = 64;

/**
 * Reads the entities that a document type declares. One that is made of other entities is refused: that is how a few
 * lines become gigabytes. Files and addresses are never fetched.
 */
export function readDoctype(doctype: string): Doctype {
  const entities = new Map<string, string>();
  for (const [, name = '', double, single] of doctype.matchAll(ENTITY)) {
    const text = double ?? single ?? '';
    if (INNER_REFERENCE.test(text)) {
      return { kind: 'refused', reason: `the entity “${name}” is made of other entities` };
    }
    if (text.length <= LONGEST_TEXT) entities.set(name, decodeReferences(text));
  }
  return { kind: 'entities', entities };
}
