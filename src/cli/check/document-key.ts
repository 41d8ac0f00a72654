import type { IsoDate } from '../../core/article/article.ts';
import { parseDate } from '../../core/article/date.ts';
import type { ArchiveDocument } from '../../core/search/archive/archive-document.ts';
import { sha256 } from '../sha256.ts';

/** A short text that two documents share only where all of both is the same, in whatever zone an instant is written. */
export function documentKey(document: ArchiveDocument): string {
  const { text, slug, headline, id, speaker, datePublished, dateImported } = document;
  const { articleSection, inLanguage, people } = document;
  const date = datePublished && instantOf(datePublished);
  const own = [text, slug, headline, id, speaker, date, dateImported];
  return sha256(JSON.stringify([...own, articleSection, inLanguage, people])).slice(0, 16);
}

function instantOf(date: IsoDate): IsoDate | number {
  const parsed = parseDate(date);
  return parsed?.kind === 'instant' ? parsed.epoch : date;
}

/** Likewise for documents of which a file does not keep the people. */
export const keyWithoutPeople = (document: ArchiveDocument): string =>
  documentKey({ ...document, people: [] });
