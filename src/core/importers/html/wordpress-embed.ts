import type { Block } from '../../article/article.ts';
import { embedProvider } from './embed-of.ts';
import { findElement, textOf, type HtmlElement } from './html-tree.ts';
import { webAddress } from './web-address.ts';

type Embed = Extract<Block, { type: 'embed' }>;

/**
 * WordPress's block for what stands at an address, when the address stands in it bare: as its editor keeps it, and as
 * its pages show what could not be fetched. Whoever it comes from, an editor put it there.
 */
export function wordpressEmbed(element: HtmlElement): Embed | undefined {
  if (element.tag !== 'figure' || !/\bwp-block-embed\b/.test(element.attribute('class')))
    return undefined;
  const wrapper = findElement(element, (inner) =>
    inner.attribute('class').includes('wp-block-embed__wrapper'),
  );
  const address = textOf(wrapper ?? element);
  const url = /\s/.test(address) ? undefined : webAddress(address, undefined);
  if (url === undefined) return undefined;
  const caption = findElement(element, ({ tag }) => tag === 'figcaption');
  const title = caption === undefined ? '' : textOf(caption);
  const provider = embedProvider(url) ?? new URL(url).hostname.replace(/^www\./, '');
  return { type: 'embed', provider, url, ...(title !== '' && { title }) };
}
