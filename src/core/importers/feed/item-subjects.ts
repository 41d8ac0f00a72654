import type { ImporterTools } from '../importer.ts';
import { fragmentText } from '../fragment/html-fragment.ts';
import { elementsOf, textOf, type XmlElement } from '../xml/xml-element.ts';

/** What an item is about: its section, and keywords. */
export type Subjects = { readonly articleSection?: string; readonly keywords: readonly string[] };

const SINGLE = ['category', 'dc:subject', 'media:category', 'itunes:category'];
const LISTS = ['tags', 'media:keywords', 'itunes:keywords', 'keywords'];

/**
 * The first category is the section, as newsrooms' feeds list it; the others, and what else says what an item is
 * about, are keywords, none of them twice.
 */
export function subjectsOf(item: XmlElement, tools: ImporterTools): Subjects {
  const read = (text: string) => fragmentText(text, tools) ?? [];
  const single = elementsOf(item, ...SINGLE)
    .flatMap(wordsOf)
    .flatMap(read);
  const [first] = elementsOf(item, 'category').flatMap(wordsOf).flatMap(read);
  const listed = elementsOf(item, ...LISTS)
    .flatMap((list) => textOf(list).split(/[,;]/))
    .flatMap(read);
  const keywords = [...new Set([...single, ...listed])].filter((word) => word !== first);
  return { ...(first !== undefined && { articleSection: first }), keywords };
}

/**
 * RSS has a category as text, a podcast as `text`, Atom as `label` for people and `term` for machines; a term that is
 * written for people too counts as well.
 */
function wordsOf(category: XmlElement): string[] {
  const text = textOf(category).trim() || category.attributes.get('text')?.trim();
  if (text) return [text];
  const label = category.attributes.get('label')?.trim() ?? '';
  const term = category.attributes.get('term')?.trim() ?? '';
  const words =
    label === '' || (/\p{Lu}| /u.test(term) && !term.includes('/')) ? [label, term] : [label];
  return words.filter((word) => word !== '');
}
