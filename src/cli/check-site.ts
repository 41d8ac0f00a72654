import { isWebAddress } from '../core/article/address.ts';
import { wrongUsage } from './command-options.ts';

/**
 * Throws a `CliError` with exit code 2 where this is no address that a reader can be found at: its pages are named by
 * more path behind it, so that it has neither a query nor a fragment.
 */
export function checkSite(site: string | undefined): void {
  if (site === undefined) return;
  if (!isWebAddress(site)) throw wrongUsage(`--site has to be an http(s) address, not ${site}`);
  if (/[?#]/.test(site)) {
    throw wrongUsage(`--site has to be an address without a query or a fragment, not ${site}`);
  }
}
