import type { Article } from '../article/article.ts';
import { hashHex } from '../language/hash-letters.ts';

/**
 * The revision of an article: 16 hexadecimal digits that change with anything in it but its related stories
 * and its place in a story. Those change whenever a neighbour comes or goes; a reader whose copy lists the older ones
 * misses nothing else.
 */
export function articleRevision({ related: _related, story: _story, ...article }: Article): string {
  return hashHex(JSON.stringify(article));
}
