import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArticle } from '../../src/core/article/parse-article.ts';
import type { QuotableArticle } from '../../src/core/quotes/find-quotes.ts';
import { userFolder } from '../../src/cli/user-folder.ts';
import { baseline } from './quotes/baseline.ts';
import { engineSize } from './quotes/engine-size.ts';
import { articleOf, readGold } from './quotes/gold.ts';
import { engine } from './quotes/prediction.ts';
import { scoreLines } from './quotes/print-score.ts';
import { scoreOf } from './quotes/score.ts';
import { growthOf, speedOf } from './quotes/speed.ts';

/*
 * npm run -s bench:quotes -- [GOLD.jsonl…]: how well quotations and their speakers are found on labelled documents, and
 * how fast, beside a naive baseline. Without files, only how fast, on the articles of the sample edition.
 */

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const finders = { engine, baseline };
const files = process.argv.slice(2);
const articles: QuotableArticle[] = [];

for (const file of files) {
  const documents = readGold(resolve(userFolder(process.env, process.cwd()), file));
  articles.push(...documents.map(articleOf));
  print(`${basename(file)}: ${documents.length} documents`);
  for (const [name, find] of Object.entries(finders)) {
    for (const line of scoreLines(name, scoreOf(documents, find))) print(`  ${line}`);
  }
}
if (files.length === 0) {
  print('There is no gold, so there are no scores: the speed on the sample edition');
  articles.push(...sampleArticles());
}
print(`speed, over ${articles.length} articles on one core`);
for (const [name, find] of Object.entries(finders)) {
  const { megabytesPerSecond, articlesPerSecond, usualArticlesPerSecond } = speedOf(articles, find);
  print(
    `  ${name.padEnd(9)} ${megabytesPerSecond.toFixed(1)} MB/s, ${Math.round(articlesPerSecond)} articles/s, ` +
      `${Math.round(usualArticlesPerSecond)} a second were they of 350 words; ` +
      `10 times the length takes ${growthOf(articles, find).toFixed(1)} times as long`,
  );
}
print(`code of the engine, both languages: ${await engineSize()} bytes gzip`);

function sampleArticles(): QuotableArticle[] {
  const folder = join(root, 'public/edition/articles');
  return readdirSync(folder).flatMap((name) => {
    const parsed = parseArticle(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    return parsed.kind === 'article' ? [parsed.article] : [];
  });
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
