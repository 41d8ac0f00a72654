import type { HtmlElement } from './html-tree.ts';

const known = new WeakMap<HtmlElement, ReadonlySet<string>>();

/**
 * The words of an element's classes and id, in lower case: `PostBody entry-content` → `post`, `body`, `entry`, `content`.
 * Classes that hold only sometimes (`print:hidden`) tell nothing of what an element is.
 */
export function classWords(element: HtmlElement): ReadonlySet<string> {
  let words = known.get(element);
  if (!words) {
    words = wordsOf(`${element.attribute('class')} ${nameOf(element.attribute('id'))}`);
    known.set(element, words);
  }
  return words;
}

/** An id's words, but for one that is made of a heading: `what-was-promoted-in-the-harbour`. */
function nameOf(id: string): string {
  return id.split('-').length > MOST_PARTS ? '' : id;
}

const MOST_PARTS = 5;
const LONGEST = 600;

function wordsOf(names: string): ReadonlySet<string> {
  if (names === ' ') return NONE;
  const named = names
    .slice(0, LONGEST)
    .split(/\s+/)
    .filter((name) => !/[:[\]]/.test(name));
  const apart = named
    .join(' ')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase();
  return new Set(apart.split(/[^a-z]+/).filter((word) => word !== ''));
}

const NONE: ReadonlySet<string> = new Set();

/** Whether an element's classes or id have one of these words. */
export function hasClassWord(element: HtmlElement, words: ReadonlySet<string>): boolean {
  for (const word of classWords(element)) if (words.has(word)) return true;
  return false;
}
