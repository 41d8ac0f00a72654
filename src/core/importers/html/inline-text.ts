import type { Text } from '../../article/article.ts';
import { isInline, isSilent, type HtmlElement } from './html-tree.ts';
import { neverText } from './never-text.ts';
import { richText, type InlineMark, type Layout, type RichText } from './rich-text.ts';
import { isStruckOut } from './struck-out.ts';
import { styleOf } from './style-of.ts';
import { linkAddress } from './web-address.ts';

/**
 * The text of an element as one run with its marks; blocks and line breaks inside part words. What is no part
 * of any text and `without` is left out.
 */
export function inlineText(
  root: HtmlElement,
  base: string | undefined,
  without?: (element: HtmlElement) => boolean,
  layout?: Layout,
): Text | undefined {
  if (isStruckOut(root)) return undefined;
  const run = richText(layout);
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
    else if (child.tag === 'br') run.add('\n', []);
    else if (!isSilent(child) && neverText(child) === undefined && !without?.(child)) {
      const parts = !isInline(child);
      if (parts) run.add(' ', []);
      addInline(run, child, base, marksWith(marks, child, base), without);
      if (parts) run.add(' ', []);
    }
  }
}

const EMPHASIS = new Set('em i cite dfn var'.split(' '));
const STRONG = new Set('strong b'.split(' '));

const BOLD = /font-weight\s{0,3}:\s{0,3}(?:bold|bolder|[6-9]00)\b/i;
const NOT_BOLD = /font-weight\s{0,3}:\s{0,3}(?:normal|lighter|[1-4]00)\b/i;
const ITALIC = /font-style\s{0,3}:\s{0,3}(?:italic|oblique)\b/i;
const UPRIGHT = /font-style\s{0,3}:\s{0,3}normal\b/i;

/** The marks of a run inside this element. */
export function marksWith(
  marks: readonly InlineMark[],
  element: HtmlElement,
  base: string | undefined,
): readonly InlineMark[] {
  const own = marksOf(element, base).filter(
    (mark) => !marks.some(({ type }) => type === mark.type),
  );
  return own.length > 0 ? [...marks, ...own] : marks;
}

/** By its tag, unless its style says otherwise: what is pasted from a text processor stands in a `b` that is not bold. */
function marksOf(element: HtmlElement, base: string | undefined): InlineMark[] {
  const style = styleOf(element);
  const marks: InlineMark[] = [];
  if (EMPHASIS.has(element.tag) ? !UPRIGHT.test(style) : ITALIC.test(style))
    marks.push({ type: 'emphasis' });
  if (STRONG.has(element.tag) ? !NOT_BOLD.test(style) : BOLD.test(style))
    marks.push({ type: 'strong' });
  const href = element.tag === 'a' ? linkAddress(element.attribute('href'), base) : undefined;
  if (href !== undefined) marks.push({ type: 'link', href });
  return marks;
}
