import { ownText } from './own-text.ts';

/** Names and ids come again in other articles: each is kept once, up to so many. */
const MOST_SHARED = 500_000;
const known = new Map<string, string>();

/** A text that is kept once for all who have it. */
export function sharedText(text: string): string {
  const former = known.get(text);
  if (former !== undefined) return former;
  if (known.size >= MOST_SHARED) known.clear();
  const own = ownText(text);
  known.set(own, own);
  return own;
}
