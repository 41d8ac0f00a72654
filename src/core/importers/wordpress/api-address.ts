/** Says of a link that it leads to the REST API of a WordPress site. */
const RELATION = 'https://api.w.org/';

/** Where a page's `Link` header says that its site's REST API is; undefined where it does not. */
export function apiInLinkHeader(header: string, page: string): string | undefined {
  for (const [, address = '', settings = ''] of header.matchAll(/<([^<>]*)>([^<]*)/g)) {
    if (settings.includes(RELATION)) return absolute(address, page);
  }
  return undefined;
}

/** Where the head of a page says that its site's REST API is; undefined where it does not. */
export function apiInHtml(html: string, page: string): string | undefined {
  for (const [tag] of html.matchAll(/<link\b[^<>]*>/gi)) {
    if (!tag.includes(RELATION)) continue;
    const address = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag);
    return absolute((address?.[1] ?? address?.[2] ?? '').replace(/&(?:amp|#0?38);/g, '&'), page);
  }
  return undefined;
}

/** The root of the REST API that an address is in: `…/wp-json/wp/v2/posts` is in `…/wp-json/`. */
export function apiRootOf(address: string): string | undefined {
  const url = new URL(address);
  if (url.searchParams.has('rest_route')) return routed(url, '/');
  const [path] = /^.*?\/wp-json(?=\/|$)/.exec(url.pathname) ?? [];
  return path === undefined ? undefined : `${url.origin}${path}/`;
}

/** The places where a site's API is that does not say so, for a page of it. */
export function usualApiRoots(page: string): string[] {
  const { origin, pathname } = new URL(page);
  const folder = pathname.endsWith('/') ? pathname : `${pathname}/`;
  const homes = [...new Set([`${origin}${folder}`, `${origin}/`])];
  return homes.flatMap((home) => [`${home}wp-json/`, `${home}?rest_route=/`]);
}

/** The address of the front page of the site that an API is of. */
export function homeOf(root: string): string {
  const url = new URL(root);
  if (!url.searchParams.has('rest_route'))
    return `${url.origin}${url.pathname.replace(/(?:index\.php\/)?wp-json\/$/, '')}`;
  return `${url.origin}${url.pathname.replace(/index\.php$/, '')}`;
}

/** The address of a question to an API: a route such as `wp/v2/posts`, and what it asks for. */
export function apiQuestion(
  root: string,
  route: string,
  asked: Readonly<Record<string, string>>,
): URL {
  const base = new URL(root);
  const url = new URL(
    base.searchParams.has('rest_route') ? routed(base, `/${route}`) : `${base.href}${route}`,
  );
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  return url;
}

function routed(url: URL, route: string): string {
  return `${url.origin}${url.pathname}?${new URLSearchParams({ rest_route: route })}`;
}

function absolute(address: string, page: string): string | undefined {
  if (address === '' || !URL.canParse(address, page)) return undefined;
  const url = new URL(address, page);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  return url.searchParams.has('rest_route') || url.pathname.endsWith('/')
    ? url.href
    : `${url.href}/`;
}
