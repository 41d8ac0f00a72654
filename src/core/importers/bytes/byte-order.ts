/** The UTF-16 encoding that a byte order mark announces; undefined without one. */
export function byteOrderOf(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** The first bytes as text, to look at: never fails, and what is cut off at the end shows as U+FFFD. */
export function decodeHead(head: Uint8Array): string {
  return new TextDecoder(byteOrderOf(head) ?? 'utf-8').decode(head);
}
