import type { Article } from '../../../src/core/article/article.ts';
import { editionPaths } from '../../../src/core/edition/edition-paths.ts';
import type { PersonEntry, PersonQuote, PersonQuotes } from '../../../src/core/edition/edition.ts';
import { slugOf } from '../../../src/core/language/slug.ts';
import { aParagraph, anArticle, aPerson, aQuote } from '../edition-builder.ts';

/** What a quote of the archive says, when and where; the words are quoted and the rest of the sentence follows. */
export type Said = {
  readonly words: string;
  readonly day?: string;
  readonly section?: string;
  readonly headline?: string;
};

/** One quote of a person as an edition lists it. */
export function aPersonQuote(
  { words, day, section, headline = 'Kabar dari Selo' }: Said,
  number = 0,
): PersonQuote {
  const quoted = `“${words},”`;
  return {
    id: String(number)
      .padStart(8, 'a')
      .replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit))),
    slug: slugOf(`${headline} ${number}`),
    headline,
    ...(day !== undefined && { datePublished: day }),
    dateImported: '2025-12-01T08:00:00+07:00',
    ...(section !== undefined && { articleSection: section }),
    inLanguage: 'id',
    kind: 'speech',
    sentence: `${quoted} kata Ratna di dermaga.`,
    start: 0,
    end: quoted.length,
  };
}

/** The one whom the archive is of. */
export const ratna = aPerson('Ratna Wulandari', {
  role: 'Ketua Koperasi Nelayan',
  aliases: ['Bu Ratna'],
});

/**
 * The files of a person's quotes, newest first, as an edition has them after a file was split: the newest is 0, and
 * each names the next, whose number is not the next one.
 */
export function personFiles(quotes: readonly PersonQuote[], size = 50): Map<string, PersonQuotes> {
  const count = Math.max(1, Math.ceil(quotes.length / size));
  const articles = new Set(quotes.map(({ slug }) => slug)).size;
  const person: PersonEntry = { ...ratna, quotes: quotes.length, articles };
  const numberOf = (file: number) => (file === 0 ? 0 : count - file);
  const files = new Map<string, PersonQuotes>();
  for (let file = 0; file < count; file++) {
    files.set(editionPaths.person(ratna.id, numberOf(file)), {
      person,
      ...(file + 1 < count && { older: numberOf(file + 1) }),
      quotes: quotes.slice(file * size, (file + 1) * size),
    });
  }
  return files;
}

const SUBJECTS = [
  { section: 'Pesisir', words: 'Kami minta jadwal pintu air ditempel di dermaga' },
  { section: 'Ekonomi', words: 'Harga garam turun lagi setelah hujan panjang' },
  { section: 'Pesisir', words: 'Perahu kecil tidak boleh menunggu sampai sore' },
  { section: 'Lingkungan', words: 'Bakau yang ditanam anak sekolah mulai menahan ombak' },
] as const;

/** The article that a quote stands in, in which its speaker has the role given. */
export function anArticleOf(quote: PersonQuote, role: string): Article {
  const { headline, slug, datePublished, sentence, start, end } = quote;
  const body = [aParagraph(sentence)];
  return anArticle(headline, {
    slug,
    body,
    ...(datePublished !== undefined && { datePublished }),
    quotes: [aQuote(body, 0, sentence.slice(start, end), ratna, { id: quote.id })],
    people: [{ ...ratna, role }],
  });
}

/** What one person said over seven years: 130 quotes in three files, two of them without a date. */
export function anArchive(): PersonQuote[] {
  return Array.from({ length: 130 }, (_, number) => {
    const { section, words } = SUBJECTS[number % SUBJECTS.length] ?? SUBJECTS[0];
    const said = `${words} pada musim ke-${130 - number}`;
    const headline = `Kabar Musim Ke-${130 - number}`;
    if (number === 40 || number === 90) return aPersonQuote({ words: said, headline }, number);
    return aPersonQuote({ words: said, headline, section, day: dayOf(number) }, number);
  });
}

/** Ever older, and fewer a year the longer ago. */
function dayOf(number: number): string {
  const daysAgo = Math.round((number / 130) ** 1.6 * 7 * 365);
  return new Date(Date.UTC(2025, 10, 20 - daysAgo)).toISOString().slice(0, 10);
}
