import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/core/article/parse-article.ts';
import { textAt } from '../../src/core/article/text-at.ts';

/** By article: how each quote begins and who says it, as a reader understands it; null where the text names nobody. */
const speakersSchema = v.record(v.string(), v.array(v.tuple([v.string(), v.nullable(v.string())])));

const BEGINNING = 60;
const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

describe('the sample edition', () => {
  const speakers = v.parse(speakersSchema, read('../fixtures/sample/speakers.json'));
  it.each(Object.entries(speakers))('names everyone who speaks in %s', (slug, spoken) => {
    expect(spokenIn(slug)).toEqual(spoken);
  });
});

function spokenIn(slug: string): [beginning: string, speaker: string | null][] {
  const parsed = parseArticle(read(`../../public/edition/articles/${slug}.json`));
  if (parsed.kind !== 'article') throw new Error(`${slug} is no article`);
  const { body, quotes, people } = parsed.article;
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return quotes.map((quote) => {
    const words = textAt(body, quote)?.slice(quote.start, quote.end) ?? '';
    const name = quote.speaker === null ? null : (names.get(quote.speaker) ?? null);
    return [words.slice(0, BEGINNING), name];
  });
}
