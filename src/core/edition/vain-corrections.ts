import type { LeftOut } from '../article/parse-leniently.ts';
import type { Correction } from './correction.ts';
import type { Corrections } from './corrections.ts';
import { isPersonId } from './person-id.ts';

/** What corrections are held against. */
export type CorrectedEdition = {
  /** The ids of an article's quotes; undefined where no such article stands. */
  readonly quotesOf: (slug: string) => ReadonlySet<string> | undefined;
  /** The ids of those who were found to speak in an article. */
  readonly foundIn: (slug: string) => readonly string[];
  /** Whether an id is, or once was, one of the edition's people. */
  readonly knows: (id: string) => boolean;
};

/** The corrections that name nothing in the edition, or nothing any more, each with what is missing. */
export function vainCorrections(corrections: Corrections, edition: CorrectedEdition): LeftOut[] {
  return corrections.flatMap(({ at, correction }) => {
    const reason = reasonOf(correction, edition);
    return reason === undefined ? [] : [{ at, reason }];
  });
}

function reasonOf(correction: Correction, edition: CorrectedEdition): string | undefined {
  switch (correction.type) {
    case 'speaker': {
      const { article, quote, speaker } = correction;
      const quotes = edition.quotesOf(article);
      if (!quotes) return noArticle(article);
      if (!quotes.has(quote)) return `${article} has no quote ${quote}`;
      return speaker !== null && isPersonId(speaker) ? noPerson([speaker], edition) : undefined;
    }
    case 'rename':
      return noPerson([correction.person], edition);
    case 'merge':
      return noPerson([correction.into, ...correction.people], edition);
    case 'split': {
      const { person, articles } = correction;
      const missing = articles.find((slug) => !edition.quotesOf(slug));
      if (missing !== undefined) return noArticle(missing);
      const silent = articles.find((slug) => !edition.foundIn(slug).includes(person));
      if (silent !== undefined) return `${person} says nothing in ${silent}`;
      return undefined;
    }
  }
}

function noArticle(slug: string): string {
  return `there is no article ${slug}`;
}

function noPerson(ids: readonly string[], { knows }: CorrectedEdition): string | undefined {
  const missing = ids.find((id) => !knows(id));
  return missing === undefined ? undefined : `there is nobody with the id ${missing}`;
}
