/**
 * The same text in memory of its own: one that was cut out of another keeps all of that, and one that was put together
 * keeps its parts. For texts that stay in memory, of which there may be very many.
 */
export function ownText(text: string): string {
  return Buffer.from(text).toString();
}
