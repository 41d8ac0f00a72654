import { wordsOf } from '../../language/fold.ts';
import { slugOf } from '../../language/slug.ts';
import type { StoredDocument } from './archive-document.ts';
import { termOfPerson, termOfSection } from './term-order.ts';

/** What a document is found by: the folded words of its text and its labels; some may repeat. */
export function termsOfDocument(document: StoredDocument): string[] {
  return [...wordsOf(document.text), ...labelsOfDocument(document)];
}

/** The terms of a document that are no words: its section and those who speak in it. */
export function labelsOfDocument({ articleSection, people }: StoredDocument): string[] {
  const section = articleSection === undefined ? [] : [termOfSection(slugOf(articleSection))];
  return [...section, ...people.map(termOfPerson)];
}
