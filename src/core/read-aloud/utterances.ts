import type { Article, Quote } from '../article/article.ts';
import { quotableTexts, type QuotableText } from '../article/quotable-texts.ts';
import { announcement } from './announce.ts';
import { breaths } from './breaths.ts';
import { spokenParts } from './spoken-parts.ts';
import type { SpokenPlace, Utterance } from './utterance.ts';

/**
 * An article as it is read aloud: its headline and every sentence of its text in order, each quotation after the name
 * of who speaks. Pictures, tables and links to other articles are not read. A quotation over several blocks is
 * announced once.
 */
export function utterancesOf(article: Article): Utterance[] {
  const { headline, body, quotes } = article;
  const roots = rootsOf(quotes);
  const announced = new Set<string>();
  const byPlace = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const key = keyOf(quote);
    const own = byPlace.get(key) ?? [];
    own.push(quote);
    byPlace.set(key, own);
  }
  const title = breaths(headline, { start: 0, end: headline.length }).map(
    ({ start, end }): Utterance => ({
      text: headline.slice(start, end),
      place: { kind: 'headline' },
    }),
  );
  const texts = quotableTexts(body).flatMap((text) =>
    utterancesIn(article, text, byPlace.get(keyOf(text)) ?? [], roots, announced),
  );
  return [...title, ...texts];
}

function utterancesIn(
  { inLanguage, people }: Article,
  { block, item, text }: QuotableText,
  quotes: readonly Quote[],
  roots: ReadonlyMap<string, string>,
  announced: Set<string>,
): Utterance[] {
  const found: Utterance[] = [];
  for (const { start, end, quote } of spokenParts(text, quotes, inLanguage)) {
    const place: SpokenPlace = {
      kind: 'text',
      block,
      ...(item !== undefined && { item }),
      start,
      end,
    };
    const root = quote && (roots.get(quote.id) ?? quote.id);
    const own = root === undefined ? {} : { quote: root };
    if (quote && root !== undefined && !announced.has(root)) {
      announced.add(root);
      const name = people.find(({ id }) => id === quote.speaker)?.name;
      const words = announcement(inLanguage, name);
      if (words !== undefined) found.push({ text: words, place, ...own, isAnnouncement: true });
    }
    for (const breath of breaths(text, { start, end })) {
      found.push({ text: text.slice(breath.start, breath.end).trim(), place, ...own });
    }
  }
  return found;
}

/** The first piece of the quotation that each piece belongs to, by id. */
function rootsOf(quotes: readonly Quote[]): ReadonlyMap<string, string> {
  const roots = new Map<string, string>();
  for (const { id, continues } of quotes) {
    roots.set(id, continues === undefined ? id : (roots.get(continues) ?? continues));
  }
  return roots;
}

const keyOf = ({ block, item }: Pick<QuotableText, 'block' | 'item'>): string =>
  `${block} ${item ?? ''}`;
