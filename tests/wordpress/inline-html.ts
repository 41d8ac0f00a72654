import type { Mark, Text } from '../../src/core/article/article.ts';

/** A text with its marks, as HTML; marks that begin together are nested as they are listed. */
export function inlineHtml({ text, marks = [] }: Text): string {
  let html = '';
  for (let at = 0; at <= text.length; at++) {
    for (const mark of marks.filter(({ end }) => end === at).toReversed()) html += endTag(mark);
    for (const mark of marks.filter(({ start }) => start === at)) html += startTag(mark);
    html += escapeHtml(text[at] ?? '');
  }
  return html;
}

/** A text in which no character stands for markup. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function startTag(mark: Mark): string {
  switch (mark.type) {
    case 'emphasis':
      return '<em>';
    case 'strong':
      return '<strong>';
    case 'link':
      return `<a href="${escapeHtml(mark.href)}">`;
  }
}

function endTag(mark: Mark): string {
  switch (mark.type) {
    case 'emphasis':
      return '</em>';
    case 'strong':
      return '</strong>';
    case 'link':
      return '</a>';
  }
}
