/** The name of the highlight, as in the styles. */
const NAME = 'kutip-spoken';

/**
 * Marks the words that are being read, without a change to the page: as a highlight, or where the browser has none, by
 * an attribute of the paragraph that the styles know. Returns how to take the mark away.
 */
export function markSpoken(range: Range): () => void {
  if (typeof CSS !== 'undefined' && 'highlights' in CSS) {
    CSS.highlights.set(NAME, new Highlight(range));
    return () => CSS.highlights.delete(NAME);
  }
  const start = range.startContainer.parentElement;
  const paragraph = start?.closest<HTMLElement>('p, h1, h2, h3, h4, li');
  if (paragraph) paragraph.dataset['spoken'] = '';
  return () => {
    if (paragraph) delete paragraph.dataset['spoken'];
  };
}
