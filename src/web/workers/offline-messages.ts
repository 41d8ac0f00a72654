/** What a page tells the service worker. Files are paths below the reader's own, with their revision: `edition/leaves/3.json?v=…`. */
export type OfflineOrder =
  /** Keep these, the first the soonest, as long as there is room. */
  | { readonly kind: 'keep'; readonly files: readonly string[] }
  /** These articles are saved, and no others; pictures that they link to may be had from these hosts. */
  | {
      readonly kind: 'saved';
      readonly articles: readonly string[];
      readonly imageHosts: readonly string[];
    }
  /** Say whether the reader that this file of code belongs to is no longer the newest one. */
  | { readonly kind: 'compare'; readonly code: string };

/** What the service worker tells a page. */
export type OfflineReport =
  /** Whether the network brought what the page asked for last. */
  | { readonly kind: 'network'; readonly isThere: boolean }
  /** There is no room for all that should be kept. */
  | { readonly kind: 'full' }
  /** A newer reader is there: it is used from the next load on. */
  | { readonly kind: 'outdated' };

/** Reads what came from a page; undefined where it is no order. */
export function parseOfflineOrder(value: unknown): OfflineOrder | undefined {
  return isOrder(value) ? value : undefined;
}

/** Reads what came from the worker; undefined where it is no report. */
export function parseOfflineReport(value: unknown): OfflineReport | undefined {
  return isReport(value) ? value : undefined;
}

function isOrder(value: unknown): value is OfflineOrder {
  if (!isRecord(value)) return false;
  switch (value['kind']) {
    case 'keep':
      return isTexts(value['files']);
    case 'saved':
      return isTexts(value['articles']) && isTexts(value['imageHosts']);
    case 'compare':
      return typeof value['code'] === 'string';
    default:
      return false;
  }
}

function isReport(value: unknown): value is OfflineReport {
  if (!isRecord(value)) return false;
  switch (value['kind']) {
    case 'network':
      return typeof value['isThere'] === 'boolean';
    case 'full':
    case 'outdated':
      return true;
    default:
      return false;
  }
}

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
