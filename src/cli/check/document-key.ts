import type { ArchiveDocument } from '../../core/search/archive/archive-document.ts';
import { sha256 } from '../sha256.ts';

/** A short text that two documents share only where all of both is the same. */
export function documentKey(document: ArchiveDocument): string {
  const { text, slug, headline, id, speaker, datePublished, dateImported } = document;
  const { articleSection, inLanguage, people } = document;
  const own = [text, slug, headline, id, speaker, datePublished, dateImported];
  return sha256(JSON.stringify([...own, articleSection, inLanguage, people])).slice(0, 16);
}

/** Likewise for documents of which a file does not keep the people. */
export const keyWithoutPeople = (document: ArchiveDocument): string =>
  documentKey({ ...document, people: [] });
