/** Whether a link may lead there: http, https or mailto, or an address within the edition such as `/article/…`. */
export function isLinkAddress(href: string): boolean {
  if (/^\/(?!\/)[^\\\s]*$/.test(href)) return true;
  return hasProtocol(href, ['http:', 'https:', 'mailto:']);
}

/** Whether a picture may come from there: http or https, or a path without a scheme or a host. */
export function isImageAddress(url: string): boolean {
  if (/^(?!\/)[^:\\]+$/.test(url)) return true;
  return hasProtocol(url, ['http:', 'https:']);
}

/** Whether this is an absolute http or https address. */
export function isWebAddress(url: string): boolean {
  return hasProtocol(url, ['http:', 'https:']);
}

function hasProtocol(address: string, protocols: readonly string[]): boolean {
  return URL.canParse(address) && protocols.includes(new URL(address).protocol);
}
