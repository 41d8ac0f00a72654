import { isNode, phraseOf } from '../../../core/importers/json/json-node.ts';
import { LoadError } from '../load-error.ts';
import { askSite } from './ask-site.ts';
import type { KnownSite } from './known-sites.ts';
import { siteIdOf } from './site-id.ts';
import { SiteError } from './site-refusal.ts';

const FACTS = 'name,timezone_string,gmt_offset,namespaces';

/**
 * Finds the REST API of the WordPress at an address, in its folder or at the root of its host, and what the site says
 * of itself. Throws a `SiteError` where there is none.
 */
export async function findSite(address: URL, signal?: AbortSignal): Promise<KnownSite> {
  const refusals: unknown[] = [];
  for (const home of homesOf(address)) {
    for (const api of [new URL('wp-json/', home), new URL('?rest_route=/', home)]) {
      try {
        return siteOf(home, api, await factsAt(api, signal));
      } catch (error) {
        if (isFinal(error)) throw error;
        refusals.push(error);
      }
    }
  }
  throw refusals.find(isUnreachable) ?? new SiteError(address.host, { kind: 'no-api' });
}

/** Where a site may be: in the folder of the address, which may be that of one of its pages; or at the root. */
function homesOf(address: URL): URL[] {
  const root = new URL('/', address);
  return address.pathname === '/' ? [root] : [address, root];
}

async function factsAt(api: URL, signal: AbortSignal | undefined) {
  const address = new URL(api);
  address.searchParams.set('_fields', FACTS);
  const { value } = await askSite(address, { signal });
  const namespaces = isNode(value) ? value['namespaces'] : undefined;
  if (!isNode(value) || !Array.isArray(namespaces) || !namespaces.includes('wp/v2')) {
    throw new SiteError(api.host, { kind: 'no-api' });
  }
  return value;
}

function siteOf(home: URL, api: URL, facts: Record<string, unknown>): KnownSite {
  return {
    id: siteIdOf(home),
    name: phraseOf(facts['name']) ?? home.host,
    api: api.href,
    timeZone: timeZoneOf(facts['timezone_string'], Number(facts['gmt_offset'] ?? Number.NaN)),
    openedAt: new Date().toISOString(),
    pictureHosts: [],
  };
}

function timeZoneOf(name: unknown, offset: number): string {
  const sign = offset > 0 ? '-' : '+'; // POSIX counts from the other side
  const fixed = Number.isInteger(offset) && `Etc/GMT${sign}${Math.abs(offset)}`;
  for (const zone of [name, fixed]) {
    if (typeof zone === 'string' && zone !== '' && isTimeZone(zone)) return zone;
  }
  return 'UTC';
}

function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}

/** Whether asking at another address of the same host would tell nothing more. */
function isFinal(error: unknown): boolean {
  if (!(error instanceof LoadError)) return true;
  if (!(error instanceof SiteError)) return false;
  return !['no-api', 'not-json', 'unreachable', 'server'].includes(error.refusal.kind);
}

function isUnreachable(error: unknown): boolean {
  return error instanceof SiteError && ['unreachable', 'server'].includes(error.refusal.kind);
}
