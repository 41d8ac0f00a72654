import type { Block } from './article.ts';

/** The text that a quote's offsets refer to; undefined where there is none. */
export function textAt(
  body: readonly Block[],
  place: { readonly block: number; readonly item?: number | undefined },
): string | undefined {
  const block = body[place.block];
  if (!block) return undefined;
  if (block.type === 'list') return block.items[place.item ?? -1]?.text;
  return place.item === undefined && 'text' in block ? block.text : undefined;
}
