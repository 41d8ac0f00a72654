import { decodeReferences } from './references.ts';

/** The attributes of a tag by their names in lower case, with the prefixes that the document gives them. */
export type Attributes = ReadonlyMap<string, string>;

const NONE: Attributes = new Map();
const NAME = /^[^\s/>]+/;
const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

/** Reads what stands between `<` and `>` of an open tag; of an attribute that stands there twice the first counts. */
export function readOpenTag(inner: string, declared: ReadonlyMap<string, string>) {
  const name = NAME.exec(inner)?.[0] ?? '';
  const empty = inner.endsWith('/');
  const rest = inner.slice(name.length, empty ? -1 : undefined);
  if (rest.trim() === '') return { name, empty, attributes: NONE };
  const attributes = new Map<string, string>();
  for (const [, given = '', double, single, bare] of rest.matchAll(ATTRIBUTE)) {
    const key = given.toLowerCase();
    if (attributes.has(key)) continue;
    attributes.set(key, decodeReferences(double ?? single ?? bare ?? '', declared));
  }
  return { name, empty, attributes };
}

/** A tag is never longer than this, in UTF-16 units. */
const LONGEST_TAG = 2 ** 20;

/**
 * Where the tag that begins at `start` ends: the index of its `>`; `open` where the text ends before, `none` where
 * another `<` shows that it is no tag.
 */
export function findTagEnd(text: string, start: number): number | 'open' | 'none' {
  const most = Math.min(text.length, start + LONGEST_TAG);
  let last = '';
  for (let index = start + 1; index < most; index++) {
    const letter = text.charAt(index);
    if (letter === '>') return index;
    if (letter === '<') return 'none';
    if ((letter === '"' || letter === "'") && last === '=') {
      index = text.indexOf(letter, index + 1);
      if (index < 0) break;
    }
    if (letter > ' ') last = letter;
  }
  return text.length - start < LONGEST_TAG ? 'open' : 'none';
}
