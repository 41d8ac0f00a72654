import type { Block } from '../../../src/core/article/article.ts';
import { quotableTexts } from '../../../src/core/article/quotable-texts.ts';
import { countWords } from '../../../src/core/language/reading-time.ts';
import type { QuotableArticle } from '../../../src/core/quotes/find-quotes.ts';
import type { Finder } from './prediction.ts';

const WARM_UPS = 3;
const ROUNDS = 9;
/** What counts as an article of usual length. */
const USUAL_WORDS = 350;

/** How fast a program reads on one core. */
export type Speed = {
  /** Of text in UTF-8. */
  readonly megabytesPerSecond: number;
  readonly articlesPerSecond: number;
  /** As if all articles were of 350 words. */
  readonly usualArticlesPerSecond: number;
};

/** The speed over these articles in time of the processor: the median of several rounds, once the engine below has warmed up. */
export function speedOf(articles: readonly QuotableArticle[], find: Finder): Speed {
  const seconds = medianSeconds(() => {
    for (const article of articles) find(article);
  });
  const texts = articles.flatMap(({ body }) => quotableTexts(body).map(({ text }) => text));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  return {
    megabytesPerSecond: bytes / 1e6 / seconds,
    articlesPerSecond: articles.length / seconds,
    usualArticlesPerSecond: words / USUAL_WORDS / seconds,
  };
}

/** How many times as long an article of ten times the length takes; 10 is linear. */
export function growthOf(articles: readonly QuotableArticle[], find: Finder): number {
  const inLanguage = articles[0]?.inLanguage ?? 'id';
  const body = articles.filter((one) => one.inLanguage === inLanguage).flatMap((one) => one.body);
  const short = ofLength(100_000, body);
  const time = (blocks: readonly Block[]) =>
    medianSeconds(() => find({ inLanguage, headline: '', body: blocks }));
  return time(Array.from({ length: 10 }, () => short).flat()) / time(short);
}

/** The blocks again and again until they have about so many characters. */
function ofLength(characters: number, blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  const lengths = blocks.map((block) => JSON.stringify(block).length);
  if (blocks.length === 0) return result;
  for (let length = 0, index = 0; length < characters; index = (index + 1) % blocks.length) {
    const block = blocks[index];
    if (block) result.push(block);
    length += lengths[index] ?? characters;
  }
  return result;
}

function medianSeconds(run: () => void): number {
  const times: number[] = [];
  for (let round = 0; round < WARM_UPS + ROUNDS; round++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    if (round >= WARM_UPS) times.push((user + system) / 1e6);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}
