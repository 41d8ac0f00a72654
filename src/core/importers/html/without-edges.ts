import type { Block } from '../../article/article.ts';
import type { Dropped } from '../importer.ts';

type Edged = { readonly body: readonly Block[]; readonly dropped: readonly Dropped[] };

/** A body that neither begins nor ends with a break, nor has two together, nor ends with a heading. */
export function withoutEdges(body: readonly Block[]): Edged {
  const start = body.findIndex(({ type }) => type !== 'break');
  const end = body.findLastIndex(({ type }) => type !== 'break' && type !== 'heading') + 1;
  const dropped = body
    .slice(end)
    .flatMap((block): Dropped[] =>
      block.type === 'heading'
        ? [{ at: 'below the text', text: block.text, reason: 'heads no text' }]
        : [],
    );
  const kept = body.slice(Math.max(0, start), end);
  const isTwice = (index: number) =>
    kept[index]?.type === 'break' && kept[index - 1]?.type === 'break';
  return { body: kept.filter((_, index) => !isTwice(index)), dropped };
}
