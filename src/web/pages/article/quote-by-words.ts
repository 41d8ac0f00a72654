import type { Article } from '../../../core/article/article.ts';
import { textAt } from '../../../core/article/text-at.ts';
import { wordsOf } from '../../../core/language/fold.ts';
import { paths } from '../../paths.ts';

/** As many words as tell most quotes apart, and leave an address that can be read. */
const MOST_WORDS = 8;

/** At least this part of the words has to stand in a quote that is taken for the one that is gone. */
const ENOUGH = 0.6;

const SAID = 'said';

/**
 * The address of a quote for whoever passes it on. Its first words are in it: should an import find the quote in
 * another form, and so under another name, it can still be told which one was meant.
 */
export function lastingQuotePath(slug: string, quote: string, said: string): string {
  const words = wordsOf(said).slice(0, MOST_WORDS).join('-');
  const [path = '', fragment = ''] = paths.quote(slug, quote).split('#');
  return `${path}?${new URLSearchParams({ [SAID]: words })}#${fragment}`;
}

/** The quote of an article that the words in an address (the part after `?`) fit best; undefined where none does. */
export function quoteByWords({ quotes, body }: Article, search: string): string | undefined {
  const sought = wordsOf(new URLSearchParams(search).get(SAID) ?? '');
  let best: string | undefined;
  let most = Math.max(1, sought.length * ENOUGH);
  for (const quote of quotes) {
    const said = new Set(wordsOf(textAt(body, quote)?.slice(quote.start, quote.end) ?? ''));
    const found = sought.filter((word) => said.has(word)).length;
    if (found < most || (best !== undefined && found === most)) continue;
    best = quote.id;
    most = found;
  }
  return best;
}
