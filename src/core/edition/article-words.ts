import type { Article } from '../article/article.ts';
import { quotableTexts } from '../article/quotable-texts.ts';
import { countWords } from '../language/reading-time.ts';

/** How many words an article has to read: its headline, description and the running text of its body. */
export function articleWords({ headline, description, body }: Article): number {
  let words = countWords(headline) + countWords(description ?? '');
  for (const { text } of quotableTexts(body)) words += countWords(text);
  return words;
}
