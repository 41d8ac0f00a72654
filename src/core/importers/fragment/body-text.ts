import type { Block } from '../../article/article.ts';

/** The text of a body's paragraphs, quotations and lists, a line each. */
export function bodyText(body: readonly Block[]): string {
  return body.flatMap(textsIn).join('\n');
}

function textsIn(block: Block): readonly string[] {
  if (block.type === 'paragraph' || block.type === 'quotation') return [block.text];
  return block.type === 'list' ? block.items.map(({ text }) => text) : [];
}

const LONGEST = 80;

/** The first words of a body, cut at a word, to stand for a headline; undefined for a body without text. */
export function firstWords(body: readonly Block[]): string | undefined {
  const [first] = body.flatMap(textsIn);
  if (first === undefined || first.length <= LONGEST) return first;
  const cut = first.lastIndexOf(' ', LONGEST);
  return `${first.slice(0, cut > 0 ? cut : LONGEST)} …`;
}
