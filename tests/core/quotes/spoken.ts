import type { Block } from '../../../src/core/article/article.ts';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';

/** The quotations of paragraphs, each as `words — speaker`, with `?` for a speaker who is not named. */
export function spoken(inLanguage: 'id' | 'en', ...texts: string[]): string[] {
  return spokenIn(
    inLanguage,
    texts.map((text): Block => ({ type: 'paragraph', text })),
  );
}

/** Likewise, of a body. */
export function spokenIn(inLanguage: 'id' | 'en', body: readonly Block[]): string[] {
  const { quotes, people } = findQuotes({ inLanguage, headline: '', body });
  return quotes.map((quote) => {
    const block = body[quote.block];
    const text =
      block && 'text' in block
        ? block.text
        : block?.type === 'list'
          ? (block.items[quote.item ?? 0]?.text ?? '')
          : '';
    const words = text.slice(quote.start, quote.end).replace(/^\P{L}+|\P{L}+$/gu, '');
    return `${words} — ${people.find(({ id }) => id === quote.speaker)?.name ?? '?'}`;
  });
}
