/** A text in which each half of a surrogate pair without its other half is U+FFFD, as it is in UTF-8. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
