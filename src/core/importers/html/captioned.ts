import type { Block } from '../../article/article.ts';
import { isFrame } from './embed-of.ts';
import { findElement, type HtmlElement } from './html-tree.ts';

/** The quotation or the embed of a figure with what stands below it: who said it, what it shows. */
export function captioned(
  block: Block | undefined,
  figure: HtmlElement,
  caption: string,
): Block | undefined {
  const holds = (wanted: (element: HtmlElement) => boolean) => findElement(figure, wanted);
  if (block?.type === 'quotation' && !block.attribution && holds(({ tag }) => tag === 'blockquote'))
    return { ...block, attribution: caption.replace(/^[\s–—―-]+/u, '') };
  return block?.type === 'embed' && block.title === undefined && holds(isFrame)
    ? { ...block, title: caption }
    : undefined;
}
