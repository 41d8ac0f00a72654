import { CardsAtEnd } from './cards-at-end.tsx';
import { GoneQuote } from './gone-quote.tsx';
import { QuoteSheet } from './quote-sheet.tsx';
import { QuotesOnly } from './quotes-only.tsx';
import { ShareSheet } from './share-sheet.tsx';
import { SpeakerSteps } from './speaker-steps.tsx';

/**
 * The parts of an article's page that a reader must ask for. They arrive together: they are small, share most of
 * their code, and each file of its own would cost the first load its name.
 */
export const lateParts = {
  CardsAtEnd,
  GoneQuote,
  QuoteSheet,
  QuotesOnly,
  ShareSheet,
  SpeakerSteps,
} as const;
