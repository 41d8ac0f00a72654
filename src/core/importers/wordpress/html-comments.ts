/** A comment of HTML: where it stands, and what is in it. */
export type HtmlComment = { readonly start: number; readonly end: number; readonly inner: string };

/** Every comment of a text, in its order; one that nothing ends is none. */
export function* htmlComments(html: string): Generator<HtmlComment> {
  for (let start = html.indexOf('<!--'); start >= 0;) {
    const end = html.indexOf('-->', start + 4);
    if (end < 0) return;
    yield { start, end: end + 3, inner: html.slice(start + 4, end) };
    start = html.indexOf('<!--', end + 3);
  }
}

/** A text without its comments; WordPress's marks for `more` and for the next page part paragraphs. */
export function withoutComments(html: string): string {
  let out = '';
  let at = 0;
  for (const { start, end, inner } of htmlComments(html)) {
    out += html.slice(at, start);
    if (/^\s*(?:more|nextpage)\b/.test(inner)) out += '\n\n';
    at = end;
  }
  return out + html.slice(at);
}
