import { attributedText } from '../../ui/attributed-text.ts';
import type { QuoteContext } from './quote-context.ts';

/** A quote with all that must go with it wherever it is passed on. */
export type AttributedQuote = {
  /** The words, one text a block. */
  readonly said: readonly string[];
  /** The sentence of the few words of a fragment; absent where the quote stands by itself. */
  readonly context?: QuoteContext | undefined;
  readonly speaker: string;
  readonly role: string | undefined;
  readonly headline: string;
  readonly publisher: string | undefined;
  /** The day of publication in words. */
  readonly date: string | undefined;
  /** The absolute address of the very quote. */
  readonly address: string;
  /** The same for whoever follows it later: with the first words, in case the quote is known by another name then. */
  readonly link: string;
};

/** The quote as plain text to pass on. */
export function quoteAsText(quote: AttributedQuote): string {
  const { said, speaker, role, headline, publisher, date, link } = quote;
  return attributedText({
    said,
    speaker: [speaker, role],
    source: [headline, publisher, date],
    address: link,
  });
}
