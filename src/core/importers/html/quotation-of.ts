import type { Block } from '../../article/article.ts';
import { hasClassWord } from './class-words.ts';
import { elementsIn, type HtmlElement } from './html-tree.ts';

const ATTRIBUTION = new Set(
  'attribution author citation cite source speaker quotee name'.split(' '),
);
const LONGEST = 160;
const DASHES = /^[\s–—―-]+/u;
/** A line below the words that begins with a dash, and is no sentence: — Ratna Wulandari, nelayan */
const SIGNATURE = /^[–—―]\s*\p{Lu}[^.!?“”"]*$/u;

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

/**
 * The blocks of a quotation, its paragraphs as quotations; who said it stands with the last of them. Where no element
 * says so, a last paragraph that is a dash and a name does.
 */
export function quotationBlocks(
  inner: readonly Block[],
  attribution: string | undefined,
): readonly Block[] {
  const signature = attribution === undefined ? signatureBelow(inner) : undefined;
  const words = signature === undefined ? inner : inner.slice(0, -1);
  const said = (attribution ?? signature)?.replace(DASHES, '');
  const last = words.findLastIndex(({ type }) => type === 'paragraph');
  return words.map((block, index) => {
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

/** The last paragraph of several, where it signs those before it. */
function signatureBelow(inner: readonly Block[]): string | undefined {
  const [words, last] = inner.slice(-2);
  if (words?.type !== 'paragraph' || last?.type !== 'paragraph') return undefined;
  return last.text.length <= LONGEST && SIGNATURE.test(last.text) ? last.text : undefined;
}
