import { hash } from 'node:crypto';
import type { Draft } from '../../core/article/article.ts';
import { parseDraft } from '../../core/article/parse-article.ts';
import type { FoundInArticle } from '../../core/pipeline/find-in-article.ts';
import type { FailedSource, Incoming } from './incoming.ts';

/** A draft that is ready to be taken into an edition. */
export type PreparedArticle = {
  readonly kind: 'prepared';
  readonly incoming: Incoming;
  /** The draft as the edition will have it, and as JSON. */
  readonly draft: Draft;
  readonly json: string;
  /** A hash of the draft as it was read: the same again changes nothing. */
  readonly contentHash: string;
  /** What is in it, where that was sought already. */
  readonly found?: FoundInArticle;
};

/** Checks a draft: importers are many, and what one of them got wrong goes no further. */
export function prepareArticle(
  incoming: Incoming,
): PreparedArticle | { readonly kind: 'failed'; readonly failure: FailedSource } {
  const { draft: read, source } = incoming;
  const parsed = parseDraft(read);
  if (parsed.kind === 'broken') {
    const reason = `“${read.headline}” is no whole article: ${parsed.reason}`;
    return { kind: 'failed', failure: { source, reason } };
  }
  const { draft } = parsed;
  const asRead = JSON.stringify(read);
  const json = draft === read ? asRead : JSON.stringify(draft);
  // A string of its own: one that is cut out of a longer one would keep that in memory.
  const contentHash = hash('sha256', asRead, 'buffer').toString('hex', 0, 8);
  return { kind: 'prepared', incoming, draft, json, contentHash };
}
