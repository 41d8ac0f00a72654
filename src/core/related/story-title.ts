import { fold } from '../language/fold.ts';
import type { StoryFeatures } from './story-features.ts';

/** In how many headlines of a story a name must stand to be its title. */
const LEAST_HEADLINES = 2;

/**
 * What a story is called, with the language that this is in: the full name that stands in most of its headlines, in two
 * at least, and in the texts of as many articles; of equals the one that comes first. Else the headline of its first article.
 */
export function storyTitle(
  articles: readonly [StoryFeatures, ...StoryFeatures[]],
): Pick<StoryFeatures, 'inLanguage'> & { readonly title: string } {
  const headlines = articles.map(({ headline }) => ` ${fold(headline)} `);
  const names = new Map<string, { label: string; inLanguage: string; articles: number }>();
  for (const { names: own, inLanguage } of articles) {
    for (const label of own) {
      const known = names.get(fold(label)) ?? { label, inLanguage, articles: 0 };
      names.set(fold(label), { ...known, articles: known.articles + 1 });
    }
  }
  let best: { readonly title: string; readonly inLanguage: string } | undefined;
  let most = LEAST_HEADLINES - 1;
  for (const [key, { label, inLanguage, articles: count }] of names) {
    if (!key.includes(' ') || count < LEAST_HEADLINES) continue;
    const inHeadlines = headlines.filter((headline) => headline.includes(` ${key} `)).length;
    if (inHeadlines <= most) continue;
    most = inHeadlines;
    best = { title: label, inLanguage };
  }
  return best ?? { title: articles[0].headline, inLanguage: articles[0].inLanguage };
}
