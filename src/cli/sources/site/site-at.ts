import { decodeHead } from '../../../core/importers/bytes/byte-order.ts';
import {
  apiInHtml,
  apiInLinkHeader,
  homeOf,
} from '../../../core/importers/wordpress/api-address.ts';
import type { OpenedSource } from '../open-source.ts';

/**
 * The root of the REST API where what was opened is the front page of a WordPress site: who names that means the site.
 * Undefined for any other page, also one of an article on such a site.
 */
export function siteAt({ url, link }: OpenedSource, head: Uint8Array): string | undefined {
  if (url === undefined) return undefined;
  const root = apiInLinkHeader(link ?? '', url) ?? apiInHtml(decodeHead(head), url);
  return root !== undefined && isSame(homeOf(root), url) ? root : undefined;
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [new URL(one), new URL(other)];
  return a.host === b.host && a.pathname === b.pathname && b.search === '';
}
