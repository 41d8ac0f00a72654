import type { Article } from '../article/article.ts';
import { addQuotes } from './add-quotes.ts';
import { addRelatedStories } from './add-related-stories.ts';
import { adoptPeople } from './adopt-people.ts';
import type { EnrichStep, EditionKnowledge } from './enrich-step.ts';
import { linkRelated } from './link-related.ts';

/** What ties an article to the others; to be taken once all of a batch have been read. */
export const connectingSteps: readonly EnrichStep[] = [linkRelated, addRelatedStories];

/** Everything, in order, for an edition that is known as a whole: people are adopted from the quotes. */
export const allSteps: readonly EnrichStep[] = [addQuotes, adoptPeople, ...connectingSteps];

/** Takes an article through the steps. */
export function enrichArticle(
  article: Article,
  steps: readonly EnrichStep[],
  edition: EditionKnowledge,
): Article {
  let enriched = article;
  for (const step of steps) enriched = step(enriched, edition);
  return enriched;
}
