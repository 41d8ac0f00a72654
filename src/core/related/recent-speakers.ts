import type { ChainArticle } from './chain-article.ts';

/** How many articles of everyone are remembered: whoever speaks every day ties nothing together. */
const REMEMBERED = 6;

/** The latest articles of everyone who spoke in the articles so far, which come in the order of time. */
export type RecentSpeakers = {
  readonly add: (article: ChainArticle, people: readonly string[]) => void;
  /** The slugs of articles in which two or more of these people spoke a short while before. */
  readonly sharedWith: (time: number, people: readonly string[]) => string[];
};

/** Nothing yet; `gap` is how long ago is recent, in ms. */
export function recentSpeakers(gap: number): RecentSpeakers {
  const byPerson = new Map<string, ChainArticle[]>();
  return {
    add: (article, people) => {
      for (const id of people) {
        const own = byPerson.get(id) ?? [];
        own.push(article);
        if (own.length > REMEMBERED) own.shift();
        byPerson.set(id, own);
      }
    },
    sharedWith: (time, people) => {
      const counts = new Map<string, number>();
      for (const id of people) {
        for (const other of byPerson.get(id) ?? []) {
          if (time - other.time > gap) continue;
          counts.set(other.slug, (counts.get(other.slug) ?? 0) + 1);
        }
      }
      return [...counts].flatMap(([slug, count]) => (count > 1 ? [slug] : []));
    },
  };
}
