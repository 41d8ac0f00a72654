import type { HtmlElement, HtmlNode } from './html-tree.ts';

/** The marks around a quotation in a sentence. */
export type QuotationMarks = { readonly open: string; readonly close: string };

const OUTER: QuotationMarks = { open: '“', close: '”' };
const INNER: QuotationMarks = { open: '‘', close: '’' };
const OPENS = /^\s*["'“”„‟‘’‚«»‹›「『]/u;
const OPENED = /["'“„‟‘‚«»‹›「『]\s*$/u;

/**
 * The marks that browsers show around a `q`, the last child of its parent so far, and that are not in its text;
 * undefined where the page has written some itself, in it or before it, or where nothing is quoted.
 */
export function marksOfQuotation(element: HtmlElement): QuotationMarks | undefined {
  if (element.letters === 0 || OPENS.test(firstText(element))) return undefined;
  const before = element.parent?.children.at(-2);
  if (before?.kind === 'text' && OPENED.test(before.text.slice(-LOOKED_AT))) return undefined;
  return isWithinAnother(element) ? INNER : OUTER;
}

const LOOKED_AT = 8;

function firstText(element: HtmlElement): string {
  const first = element.children.find(isShown);
  if (first === undefined) return '';
  return first.kind === 'text' ? first.text : firstText(first);
}

function isShown(node: HtmlNode): boolean {
  return node.kind === 'text' ? /\S/.test(node.text) : node.letters > 0;
}

/** Whether the quotation that this one stands in has the outer marks. */
function isWithinAnother(element: HtmlElement): boolean {
  let isInner = false;
  for (let around = element.parent; around; around = around.parent)
    if (around.tag === 'q') isInner = !isInner;
  return isInner;
}
