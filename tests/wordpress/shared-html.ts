import type { Block, Image, RelatedLink } from '../../src/core/article/article.ts';
import { escapeHtml, inlineHtml } from './inline-html.ts';

type ListBlock = Extract<Block, { type: 'list' }>;
type TableBlock = Extract<Block, { type: 'table' }>;

/** A list, the same in both editors. */
export function listHtml({ ordered, items }: ListBlock): string {
  const tag = ordered ? 'ol' : 'ul';
  const lines = items.map((item) => `<li>${inlineHtml(item)}</li>`);
  return `<${tag}>\n${lines.join('\n')}\n</${tag}>`;
}

/** A table, the same in both editors. */
export function tableHtml({ rows }: TableBlock): string {
  const lines = rows.map(
    (row) => `<tr>${row.map((cell) => `<td>${inlineHtml(cell)}</td>`).join('')}</tr>`,
  );
  return `<table><tbody>${lines.join('')}</tbody></table>`;
}

/** An editor's link to another article, as it stands in a paragraph. */
export function relatedHtml({ label, headline, url }: RelatedLink): string {
  const name = escapeHtml(headline);
  return `${label}: ${url === undefined ? name : `<a href="${escapeHtml(url)}">${name}</a>`}`;
}

/** What stands below a picture. */
export function captionHtml({ caption, creditText }: Image): string {
  return escapeHtml([caption, creditText].filter((text) => text !== undefined).join(' '));
}
