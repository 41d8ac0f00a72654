/**
 * The name of a site in the reader's addresses: its host, its folder with `~` for each slash, and `http:` before it
 * where it is not served by https. `berita.example`, `berita.example~blog`, `http:127.0.0.1:8080`.
 */
export function siteIdOf({ protocol, host, pathname }: URL): string {
  const folder = pathname.replace(/\/{2,}/g, '/').replace(/\/$/, '');
  return `${protocol === 'http:' ? 'http:' : ''}${host}${folder.replaceAll('/', '~')}`;
}

/** The address of the site that a name stands for, with a slash at its end; undefined for one that names none. */
export function addressOfSite(id: string): URL | undefined {
  const [, insecure = '', host = '', folder = ''] = /^(http:)?([^~/\\?#@]+)(~.*)?$/.exec(id) ?? [];
  return webAddress(`${insecure || 'https:'}//${host}${folder.replaceAll('~', '/')}/`);
}

/** The site that a reader has in mind, as typed or pasted: with or without scheme; undefined where it is no address. */
export function addressTyped(typed: string): URL | undefined {
  const text = typed.trim();
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  const address = webAddress(hasScheme ? text : `https://${text}`);
  if (!address || !/[.:]|^localhost$/.test(address.hostname)) return undefined;
  address.pathname = address.pathname.replace(/\/(?:wp-json|wp-admin|index\.php)(?:\/.*)?$/, '/');
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return address;
}

function webAddress(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, pathname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return new URL(`${protocol}//${host}${pathname}`);
}
