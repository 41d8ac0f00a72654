import type { Block, Image } from '../../src/core/article/article.ts';
import { escapeHtml, inlineHtml } from './inline-html.ts';
import { captionHtml, listHtml, relatedHtml, tableHtml } from './shared-html.ts';
import { pictureToken } from './picture-token.ts';

/** An article's body as WordPress' classic editor keeps it: paragraphs are parted by blank lines, not by tags. */
export function classicEditorHtml(body: readonly Block[]): string {
  return body.map(blockHtml).join('\n\n');
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return inlineHtml(block);
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'list':
      return listHtml(block);
    case 'quotation':
      return `<blockquote>${inlineHtml(block)}\n\n<cite>${escapeHtml(block.attribution ?? '')}</cite></blockquote>`;
    case 'image':
      return captionShortcode(block);
    case 'embed':
      return block.url;
    case 'related':
      return relatedHtml(block);
    case 'table':
      return tableHtml(block);
    case 'break':
      return '<hr />';
  }
}

function captionShortcode(image: Image): string {
  const { id, url } = pictureToken(image);
  const picture = `<img class="size-full wp-image-${id}" src="${url}" alt="${escapeHtml(image.alternativeText ?? '')}" width="${image.width}" height="${image.height}" />`;
  return `[caption id="attachment_${id}" align="aligncenter" width="${image.width}"]<a href="${url}">${picture}</a> ${captionHtml(image)}[/caption]`;
}
