import type { Article } from '../../core/article/article.ts';
import { quoteId } from '../../core/article/quote-id.ts';
import { textAt } from '../../core/article/text-at.ts';
import { report, type Inspection } from './inspection.ts';

/** Checks an article's quotes and people; ranges and speakers were checked when it was read. */
export function checkQuotes(inspection: Inspection, file: string, article: Article): void {
  const before = new Map<string, Article['quotes'][number]>();
  for (const [index, quote] of article.quotes.entries()) {
    const at = `quotes[${index}]`;
    const wanted = quoteId(textAt(article.body, quote) ?? '', quote);
    // The same words in the same context twice: the second one's id is made of the first one's.
    if (quote.id !== wanted && !before.has(wanted)) {
      report(inspection, file, `${at}.id`, `is ${quote.id}, and its words make ${wanted}`);
    }
    if (before.has(quote.id)) report(inspection, file, `${at}.id`, `${quote.id} comes twice`);
    if (quote.continues !== undefined) {
      const first = before.get(quote.continues);
      if (!first) report(inspection, file, `${at}.continues`, 'names no quote before it');
      else if (first.speaker !== quote.speaker || first.kind !== quote.kind) {
        report(inspection, file, `${at}.continues`, 'names a quote of another speaker or kind');
      }
    }
    before.set(quote.id, quote);
  }
  checkPeople(inspection, file, article);
}

function checkPeople(inspection: Inspection, file: string, { people, quotes }: Article): void {
  const speakers = new Set(quotes.map((quote) => quote.speaker));
  const seen = new Set<string>();
  for (const [index, { id }] of people.entries()) {
    if (seen.has(id)) report(inspection, file, `people[${index}].id`, `${id} comes twice`);
    if (!speakers.has(id))
      report(inspection, file, `people[${index}].id`, `${id} says nothing here`);
    seen.add(id);
  }
}
