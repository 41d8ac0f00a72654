import { parentPort } from 'node:worker_threads';
import type { Draft } from '../../../core/article/article.ts';
import { findInArticle, type FoundInArticle } from '../../../core/pipeline/find-in-article.ts';

/*
 * A thread that reads articles: it is given drafts as JSON, several at a time, and answers with the JSON of what it found
 * in each. Texts cross between threads sooner than objects do.
 */
parentPort?.on('message', (drafts: readonly string[]) => {
  parentPort?.postMessage(JSON.stringify(drafts.map(foundIn)));
});

function foundIn(json: string): FoundInArticle {
  const draft: Draft = JSON.parse(json);
  return findInArticle(draft);
}
