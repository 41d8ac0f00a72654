import type { Article, Quote } from '../../../core/article/article.ts';
import type { SpeakerCorrection } from '../../../core/edition/correction.ts';
import { wholeQuotation } from './whole-quotation.ts';

/**
 * The correction that gives a quote its right speaker: the id of one of the edition's people, a name, or null where
 * the text names nobody. One holds for all pieces of a quotation, so its words are those of the whole.
 */
export function speakerCorrection(
  article: Article,
  quote: Quote,
  speaker: string | null,
): SpeakerCorrection {
  const words = wholeQuotation(article, quote).join(' ');
  return { type: 'speaker', article: article.slug, quote: quote.id, speaker, words };
}
