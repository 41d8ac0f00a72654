import { isStopWord } from '../../../core/language/stop-words.ts';
import { matchingQuotes, type ListedQuote } from './select-quotes.ts';

/** A folded word that a person says often, and how many quotes the search for it finds. */
export type FrequentWord = {
  readonly word: string;
  readonly count: number;
  /** The language of a quote that it stands in. */
  readonly inLanguage: string;
};

const MOST_WORDS = 8;
/** Shorter words say little, and begin too many others. */
const SHORTEST = 4;
/** Less than this is chance. */
const FEWEST_QUOTES = 3;
const FEWEST_ARTICLES = 2;

type Use = { readonly word: string; readonly inLanguage: string; readonly slugs: string[] };

/** The words of matter that come up in most of the quotes, each counted once a quote, most frequent first. */
export function frequentWords(quotes: readonly ListedQuote[]): FrequentWord[] {
  return usesOf(quotes)
    .filter(({ slugs }) => slugs.length >= FEWEST_QUOTES && new Set(slugs).size >= FEWEST_ARTICLES)
    .toSorted((a, b) => b.slugs.length - a.slugs.length || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(({ word, inLanguage }) => ({ word, inLanguage, count: countFound(quotes, word) }))
    .toSorted((a, b) => b.count - a.count);
}

function usesOf(quotes: readonly ListedQuote[]): Use[] {
  const uses = new Map<string, Use>();
  for (const { quote, folded } of quotes) {
    for (const word of new Set(folded.trim().split(' '))) {
      if (!isMatter(word, quote.inLanguage)) continue;
      const use = uses.get(word) ?? { word, inLanguage: quote.inLanguage, slugs: [] };
      use.slugs.push(quote.slug);
      uses.set(word, use);
    }
  }
  return [...uses.values()];
}

function isMatter(word: string, inLanguage: string): boolean {
  return word.length >= SHORTEST && !/^\d/.test(word) && !isStopWord(word, inLanguage);
}

/** As many as the reader sees on choosing the word: the search takes longer words that begin with it too. */
function countFound(quotes: readonly ListedQuote[], query: string): number {
  return matchingQuotes(quotes, { query, period: '', section: '' }).length;
}
