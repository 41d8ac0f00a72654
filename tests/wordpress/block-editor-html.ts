import type { Block, Image } from '../../src/core/article/article.ts';
import { escapeHtml, inlineHtml } from './inline-html.ts';
import { captionHtml, listHtml, relatedHtml, tableHtml } from './shared-html.ts';
import { pictureToken } from './picture-token.ts';

/** An article's body as WordPress' block editor keeps it: HTML between comments that name the blocks. */
export function blockEditorHtml(body: readonly Block[]): string {
  return body.map(blockHtml).join('\n\n');
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return within('paragraph', `<p>${inlineHtml(block)}</p>`);
    case 'heading':
      return within('heading', `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`);
    case 'list':
      return within(block.ordered ? 'list {"ordered":true}' : 'list', listHtml(block));
    case 'quotation':
      return within(
        'quote',
        `<blockquote class="wp-block-quote">${within('paragraph', `<p>${inlineHtml(block)}</p>`)}<cite>${escapeHtml(block.attribution ?? '')}</cite></blockquote>`,
      );
    case 'image':
      return imageHtml(block);
    case 'embed':
      return within(
        `embed {"url":"${block.url}"}`,
        `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${escapeHtml(block.url)}\n</div></figure>`,
      );
    case 'related':
      return within('paragraph', `<p>${relatedHtml(block)}</p>`);
    case 'table':
      return within('table', `<figure class="wp-block-table">${tableHtml(block)}</figure>`);
    case 'break':
      return within('separator', '<hr class="wp-block-separator has-alpha-channel-opacity"/>');
  }
}

function imageHtml(image: Image): string {
  const { id, url } = pictureToken(image);
  return within(
    `image {"id":${id},"sizeSlug":"full"}`,
    `<figure class="wp-block-image size-full"><img src="${url}" alt="${escapeHtml(image.alternativeText ?? '')}" class="wp-image-${id}"/><figcaption class="wp-element-caption">${captionHtml(image)}</figcaption></figure>`,
  );
}

/** A block's comments around its HTML; the first may have its settings behind its name. */
function within(block: string, html: string): string {
  return `<!-- wp:${block} -->\n${html}\n<!-- /wp:${block.split(' ')[0]} -->`;
}
