import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Block } from '../../../src/core/article/article.ts';
import type { QuotableArticle } from '../../../src/core/quotes/find-quotes.ts';

const goldSchema = v.object({
  id: v.string(),
  inLanguage: v.optional(v.string(), 'id'),
  text: v.string(),
  /** A letter for each line that is not empty, where the lines of a whole page are told apart. */
  lines: v.optional(v.union([v.string(), v.array(v.string())])),
  quotes: v.array(
    v.object({
      text: v.string(),
      speakers: v.array(v.string()),
      mention: v.string(),
      kind: v.optional(v.string(), 'speech'),
    }),
  ),
  notQuotes: v.optional(v.array(v.string()), []),
  /** Spans that nobody can say of whether they are quotations. */
  ignore: v.optional(v.array(v.string()), []),
  /** Not all quotations are labelled, so that there is no precision. */
  recallOnly: v.optional(v.boolean(), false),
});

/** A document whose quotations and speakers somebody labelled. */
export type Gold = v.InferOutput<typeof goldSchema>;

/** Reads a file of labelled documents, one a line; throws an `Error` that names the first broken line. */
export function readGold(file: string): Gold[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = v.safeParse(goldSchema, JSON.parse(line));
    if (parsed.success) return [parsed.output];
    throw new Error(`Cannot read ${file}: line ${index + 1}: ${parsed.issues[0].message}`);
  });
}

/** A labelled document as an article: paragraphs between blank lines, else what the letters of its lines say. */
export function articleOf({ text, lines, inLanguage }: Gold): QuotableArticle {
  if (lines !== undefined) return { inLanguage, ...labelledLines(text, lines) };
  const [headline = '', ...paragraphs] = text.split(/\n\n+/);
  const body = paragraphs.filter((paragraph) => paragraph.trim() !== '');
  return { inLanguage, headline, body: body.map((words) => ({ type: 'paragraph', text: words })) };
}

function labelledLines(text: string, letters: string | readonly string[]) {
  let headline = '';
  const body: Block[] = [];
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  for (const [index, line] of lines.entries()) {
    const words = line.trim();
    if (letters[index] === 'T') headline ||= words;
    const block = blockOf(letters[index], words);
    const last = body.at(-1);
    if (block?.type === 'list' && last?.type === 'list') {
      body[body.length - 1] = { ...last, items: [...last.items, ...block.items] };
    } else if (block) body.push(block);
  }
  return { headline, body };
}

/** Standfirsts, paragraphs, subheadings and list items are the body; the rest is furniture. */
function blockOf(letter: string | undefined, text: string): Block | undefined {
  if (letter === 'P' || letter === 'S') return { type: 'paragraph', text };
  if (letter === 'H') return { type: 'heading', level: 2, text };
  if (letter === 'L') return { type: 'list', ordered: false, items: [{ text }] };
  return undefined;
}
