import type { Article, Person } from '../article/article.ts';
import { textAt } from '../article/text-at.ts';
import type { PersonEntry, PersonQuote } from './edition.ts';
import { inSentence } from './person-quotes.ts';
import { sentenceFinder } from '../language/sentences.ts';

/** One quote as it is exported: every word verbatim, `speaker` null where the text does not say. */
export type QuoteRow = {
  readonly id: string;
  readonly speaker: string | null;
  readonly speakerId: string | null;
  readonly speakerKind: Person['kind'] | '';
  readonly role: string;
  readonly quote: string;
  readonly sentence: string;
  readonly kind: string;
  readonly slug: string;
  readonly headline: string;
  readonly datePublished: string;
  readonly articleSection: string;
  readonly inLanguage: string;
  /** The quote's address in the reader, below its base. */
  readonly address: string;
};

/** The columns of an export, in order. */
export const quoteColumns = [
  'id',
  'speaker',
  'speakerId',
  'speakerKind',
  'role',
  'quote',
  'sentence',
  'kind',
  'slug',
  'headline',
  'datePublished',
  'articleSection',
  'inLanguage',
  'address',
] as const satisfies readonly (keyof QuoteRow)[];

/** A quote from a person's file; `role` is the person's newest. */
export function rowOfPerson(person: PersonEntry, quote: PersonQuote): QuoteRow {
  return {
    id: quote.id,
    speaker: person.name,
    speakerId: person.id,
    speakerKind: person.kind,
    role: person.role ?? '',
    quote: quote.sentence.slice(quote.start, quote.end),
    sentence: quote.sentence,
    kind: quote.kind,
    ...placeOfRow(quote, quote.id),
  };
}

/** All quotes of an article; names and roles are those that the article gives. */
export function rowsOfArticle(article: Article): readonly QuoteRow[] {
  const people = new Map(article.people.map((person) => [person.id, person]));
  const sentenceAround = sentenceFinder(article.inLanguage);
  return article.quotes.flatMap((quote): QuoteRow[] => {
    const text = textAt(article.body, quote);
    if (text === undefined) return [];
    const person = quote.speaker === null ? undefined : people.get(quote.speaker);
    return [
      {
        id: quote.id,
        speaker: person?.name ?? null,
        speakerId: quote.speaker,
        speakerKind: person?.kind ?? '',
        role: person?.role ?? '',
        quote: text.slice(quote.start, quote.end),
        sentence: inSentence(text, quote, sentenceAround).sentence,
        kind: quote.kind,
        ...placeOfRow(article, quote.id),
      },
    ];
  });
}

function placeOfRow(
  {
    slug,
    headline,
    datePublished = '',
    articleSection = '',
    inLanguage,
  }: Pick<Article, 'slug' | 'headline' | 'datePublished' | 'articleSection' | 'inLanguage'>,
  id: string,
) {
  const address = `/article/${slug}#k-${id}`;
  return { slug, headline, datePublished, articleSection, inLanguage, address };
}
