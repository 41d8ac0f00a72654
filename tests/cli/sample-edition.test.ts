import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article/article.ts';
import { parseArticle } from '../../src/core/article/parse-article.ts';
import { textAt } from '../../src/core/article/text-at.ts';
import { isRangeOf } from '../../src/core/article/text-range.ts';
import { importSample } from '../fixtures/sample/import-sample.ts';

const committed = 'public/edition';
let made: string;
let articles: readonly Article[];

beforeAll(async () => {
  made = join(await mkdtemp(join(tmpdir(), 'kutip-sample-')), 'edition');
  expect(await importSample(made)).toBe(0);
  const files = await filesOf(join(made, 'articles'));
  articles = await Promise.all(files.map((file) => readArticle(join(made, 'articles', file))));
}, 120_000);

afterAll(() => rm(join(made, '..'), { recursive: true, force: true }));

describe('the sample edition', () => {
  it('is what the importer makes of its raw pages', async () => {
    const names = await filesOf(made);
    expect(await filesOf(committed)).toEqual(names);
    for (const name of names) {
      const [mine, theirs] = await Promise.all([
        readFile(join(made, name)),
        readFile(join(committed, name)),
      ]);
      expect(mine.equals(theirs), name).toBe(true);
    }
  });

  it('has at least 40 articles, some in English, and at least 25 people who speak more than once', () => {
    expect(articles.length).toBeGreaterThanOrEqual(40);
    expect(articles.filter((article) => article.inLanguage === 'en').length).toBeGreaterThanOrEqual(
      5,
    );
    const spoken = new Map<string, number>();
    for (const person of articles.flatMap((article) => article.people)) {
      spoken.set(person.id, (spoken.get(person.id) ?? 0) + 1);
    }
    expect([...spoken.values()].filter((count) => count > 1).length).toBeGreaterThanOrEqual(25);
  });

  it('gives every picture a size and words for those who do not see it', () => {
    const images = articles.flatMap(({ image }) => (image ? [image] : []));
    expect(images.length).toBeGreaterThanOrEqual(15);
    for (const image of images) {
      expect(image).toMatchObject({ width: 1200, height: 675 });
      expect(image.alternativeText).toBeTruthy();
    }
  });

  it('marks only words that stand in their block, their marks included', () => {
    for (const { slug, body, quotes } of articles) {
      for (const quote of quotes) {
        const text = textAt(body, quote) ?? '';
        expect(isRangeOf(text, quote), `${slug} ${quote.id}`).toBe(true);
      }
    }
  });
});

async function readArticle(path: string): Promise<Article> {
  const parsed = parseArticle(JSON.parse(await readFile(path, 'utf8')));
  if (parsed.kind === 'broken') throw new TypeError(`${path}: ${parsed.reason}`);
  expect(parsed.dropped, path).toEqual([]);
  return parsed.article;
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}
