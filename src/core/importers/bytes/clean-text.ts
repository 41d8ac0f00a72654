/** Where a line ends besides LF: CR, vertical tab, form feed, next line, line and paragraph separator. */
const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Control characters but for tab; none of them has a place in a news text. */
const CONTROLS = /(?!\t)\p{Cc}/gu;

/** One half of a surrogate pair without the other: no character at all. */
const LONE_SURROGATES = /\p{Cs}/gu;

/** A text cut into its lines, without control characters; the lines are otherwise as they were. */
export function cleanLines(text: string): string[] {
  return text.split(LINE_ENDS).map(withoutControls);
}

/** A text of one line: line ends become spaces, control characters and outer white space are gone. */
export function cleanPhrase(text: string): string {
  return trimInvisible(cleanLines(text).join(' '));
}

function withoutControls(line: string): string {
  return line.replace(CONTROLS, '').replace(LONE_SURROGATES, '\ufffd');
}

/** White space, soft hyphens, zero-width and direction marks: what shows nothing at the edge of a line. */
const INVISIBLE = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;

/** A text without invisible characters at its edges; inside they stay. */
export function trimInvisible(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && INVISIBLE.test(text.charAt(start))) start++;
  while (end > start && INVISIBLE.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
