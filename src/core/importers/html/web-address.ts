import { isLinkAddress, isWebAddress } from '../../article/address.ts';

/** The absolute http or https address that a document's `href` or `src` means; undefined for any other. */
export function webAddress(given: string, base: string | undefined): string | undefined {
  const address = absolute(given, base);
  return address !== undefined && isWebAddress(address) ? address : undefined;
}

/** Where a link of a document leads, when a text may link there; one within its own page leads nowhere. */
export function linkAddress(given: string, base: string | undefined): string | undefined {
  if (given.trim().startsWith('#')) return undefined;
  const address = absolute(given, base);
  return address !== undefined && !address.startsWith('/') && isLinkAddress(address)
    ? address
    : undefined;
}

function absolute(given: string, base: string | undefined): string | undefined {
  const trimmed = given.trim();
  if (trimmed === '') return undefined;
  if (URL.canParse(trimmed)) return new URL(trimmed).href;
  if (base !== undefined && URL.canParse(trimmed, base)) return new URL(trimmed, base).href;
  return /^\/\/[\w-]+\./.test(trimmed) ? absolute(`https:${trimmed}`, undefined) : undefined;
}
