const MARKS = /["“”„«»‟]|''|``/g;
const OUTER = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;

/** The words of a span as they are compared: quotation marks, outer punctuation and kinds of white space do not count. */
export function foldSpan(span: string): string {
  return span
    .normalize('NFC')
    .replace(MARKS, '')
    .replace(/[‘’]/g, "'")
    .replaceAll('…', '...')
    .replace(/\s+/g, ' ')
    .replace(OUTER, '');
}
