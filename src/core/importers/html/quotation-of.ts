import type { Block } from '../../article/article.ts';
import { hasClassWord } from './class-words.ts';
import { elementsIn, type HtmlElement } from './html-tree.ts';

const ATTRIBUTION = new Set(
  'attribution author citation cite source speaker quotee name'.split(' '),
);
const LONGEST = 160;

/** The element of a quotation that says who said it, `<cite>` or `<footer>`; undefined where none does. */
export function attributionIn(quotation: HtmlElement): HtmlElement | undefined {
  for (const element of elementsIn(quotation)) {
    if (element.letters === 0 || element.letters > LONGEST) continue;
    const named = /^(?:cite|footer|figcaption)$/.test(element.tag);
    const most = named ? quotation.letters - 1 : quotation.letters / 2;
    if ((named || hasClassWord(element, ATTRIBUTION)) && element.letters <= most) return element;
  }
  return undefined;
}

/** The blocks of a quotation, its paragraphs as quotations; who said it stands with the last of them. */
export function quotationBlocks(
  inner: readonly Block[],
  attribution: string | undefined,
): readonly Block[] {
  const said = attribution?.replace(/^[\s–—―-]+/u, '');
  const last = inner.findLastIndex(({ type }) => type === 'paragraph');
  return inner.map((block, index) => {
    if (block.type !== 'paragraph') return block;
    const { text, marks } = block;
    return {
      type: 'quotation',
      text,
      ...(marks && { marks }),
      ...(index === last && said && { attribution: said }),
    };
  });
}
