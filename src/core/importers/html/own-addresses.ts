/** Whether an address is of a site. */
export type OwnAddress = (href: string) => boolean;

/** Whether an address is of the page's own site; what leads elsewhere is a reference, no other article of the outlet. */
export function ownAddresses(base: string | undefined): OwnAddress {
  if (base === undefined || !URL.canParse(base)) return () => true;
  const own = siteOf(base);
  return (href) => siteOf(href) === own;
}

/** What many countries have between their own ending and a site's name: `co.id`, `com.au`. */
const SECOND = new Set(
  'ac co com edu go gob gouv gov gv mil my ne net nom or org sch web'.split(' '),
);

/** The name of a site in all countries: `www.kabarselo.example`, `laut.kabarselo.example` → `kabarselo`. */
function siteOf(address: string): string {
  const labels = new URL(address).hostname.split('.');
  const isSecond = labels.length > 2 && SECOND.has(labels.at(-2) ?? '');
  return labels.at(isSecond ? -3 : -2) ?? labels.join('.');
}
