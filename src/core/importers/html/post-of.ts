import type { Block } from '../../article/article.ts';
import { embedOf } from './embed-of.ts';
import { findElement, type HtmlElement } from './html-tree.ts';
import { inlineText } from './inline-text.ts';

/** A post of another service as its words, with who wrote them, and the embed that they come from. */
export function postBlocks(element: HtmlElement, base: string | undefined): readonly Block[] {
  const embed = embedOf(element, base);
  const said = findElement(element, ({ tag, letters }) => tag === 'p' && letters > 0);
  const words = said && inlineText(said, base);
  const embeds: readonly Block[] = embed ? [embed] : [];
  if (!words || element.tag !== 'blockquote') return embeds;
  const attribution = inlineText(element, undefined, (inner) => inner.tag === 'p')?.text;
  return [
    {
      type: 'quotation',
      ...words,
      ...(attribution !== undefined && { attribution: attribution.replace(/^[\s–—-]+/u, '') }),
    },
    ...embeds,
  ];
}
