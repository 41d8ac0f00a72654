import type { Block } from './article.ts';

/** A text in which quotations are sought, and where it stands. */
export type QuotableText = {
  readonly block: number;
  readonly item?: number;
  readonly type: 'paragraph' | 'heading' | 'quotation' | 'list';
  readonly text: string;
  /** Who said it, as a quotation itself says: Ratna Wulandari, nelayan. */
  readonly attribution?: string;
};

/** Every paragraph, heading, quotation and list item of a body, in reading order. */
export function quotableTexts(body: readonly Block[]): QuotableText[] {
  return body.flatMap((block, index) => textsOf(block, index));
}

function textsOf(block: Block, index: number): QuotableText[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quotation':
      return [{ ...block, block: index }];
    case 'list':
      return block.items.map((item, number) => ({
        block: index,
        item: number,
        type: 'list',
        text: item.text,
      }));
    case 'image':
    case 'embed':
    case 'related':
    case 'table':
    case 'break':
      return [];
  }
}
