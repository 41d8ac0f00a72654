import type { Draft } from '../article/article.ts';
import { fold } from '../language/fold.ts';

/** Where an article comes from, as far as its identity goes. */
export type Origin = {
  /** The source's own id of the article. */
  readonly sourceId?: string | undefined;
  /** The name of its file or stream without the folders, or its address. */
  readonly sourceName: string;
};

const TRACKING = /^(?:utm_|fbclid$|gclid$)/;

/**
 * What makes an article the same article in the next import: its address, else the source's own id of it
 * (among those of its publisher, else of the source), else the source's name and the headline.
 */
export function identityOf(draft: Draft, { sourceId, sourceName }: Origin): string {
  if (draft.url !== undefined) return addressIdentity(draft.url);
  if (sourceId !== undefined) return `id:${draft.publisher ?? sourceName}#${sourceId}`;
  return `headline:${sourceName}#${fold(draft.headline)}`;
}

/** The identity of whatever has this web address; the same with http and https, a fragment or tracking marks. */
export function addressIdentity(address: string): string {
  const url = new URL(address);
  const query = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  const search = query.length > 0 ? `?${new URLSearchParams(query)}` : '';
  return `url:${url.host}${url.pathname}${search}`;
}
