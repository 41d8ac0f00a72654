/** Whether an address is of a site. */
export type OwnAddress = (href: string) => boolean;

/** Whether an address is of the page's own site; what leads elsewhere is a reference, no other article of the outlet. */
export function ownAddresses(base: string | undefined): OwnAddress {
  if (base === undefined || !URL.canParse(base)) return () => true;
  const own = siteOf(base);
  return (href) => siteOf(href) === own;
}

function siteOf(address: string): string {
  const labels = new URL(address).hostname.split('.');
  const isShort = (labels.at(-2)?.length ?? 0) <= 3 && labels.length > 2;
  return labels.slice(isShort ? -3 : -2).join('.');
}
