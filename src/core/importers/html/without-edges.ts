import type { Block } from '../../article/article.ts';
import type { Dropped } from '../importer.ts';

type Edged = { readonly body: readonly Block[]; readonly dropped: readonly Dropped[] };

/** A body that neither begins nor ends with a break, nor ends with a heading. */
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
  return { body: body.slice(Math.max(0, start), end), dropped };
}
