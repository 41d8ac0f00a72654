import type { Text } from '../../article/article.ts';
import { isInline, isSilent, type HtmlElement } from './html-tree.ts';
import { richText, type InlineMark, type RichText } from './rich-text.ts';
import { linkAddress } from './web-address.ts';

/** The text of an element as one run with its marks; blocks and line breaks inside part words. `without` is left out. */
export function inlineText(
  root: HtmlElement,
  base: string | undefined,
  without?: (element: HtmlElement) => boolean,
): Text | undefined {
  const run = richText();
  addInline(run, root, base, [], without);
  return run.take();
}

function addInline(
  run: RichText,
  element: HtmlElement,
  base: string | undefined,
  marks: readonly InlineMark[],
  without: ((element: HtmlElement) => boolean) | undefined,
): void {
  for (const child of element.children) {
    if (child.kind === 'text') run.add(child.text, marks);
    else if (child.tag === 'br') run.add(' ', []);
    else if (!isSilent(child) && !without?.(child)) {
      const parts = !isInline(child);
      if (parts) run.add(' ', []);
      addInline(run, child, base, marksWith(marks, child, base), without);
      if (parts) run.add(' ', []);
    }
  }
}

const EMPHASIS = new Set('em i cite dfn var'.split(' '));
const STRONG = new Set('strong b'.split(' '));

/** The marks of a run inside this element. */
export function marksWith(
  marks: readonly InlineMark[],
  element: HtmlElement,
  base: string | undefined,
): readonly InlineMark[] {
  const mark = markOf(element, base);
  return mark && !marks.some(({ type }) => type === mark.type) ? [...marks, mark] : marks;
}

function markOf(element: HtmlElement, base: string | undefined): InlineMark | undefined {
  if (EMPHASIS.has(element.tag)) return { type: 'emphasis' };
  if (STRONG.has(element.tag)) return { type: 'strong' };
  if (element.tag !== 'a') return undefined;
  const href = linkAddress(element.attribute('href'), base);
  return href === undefined ? undefined : { type: 'link', href };
}
