import { siteRefusal } from '../../words/site-refusal-words.ts';
import { LoadError } from '../load-error.ts';

/**
 * Why a site that is read live gives nothing. A browser does not tell a site that cannot be reached from one that
 * allows no other page to read it (CORS): both are `unreachable`.
 */
export type SiteRefusal =
  | { readonly kind: 'offline' | 'unreachable' | 'timeout' | 'no-api' | 'private' | 'not-json' }
  | { readonly kind: 'busy'; readonly seconds?: number }
  | { readonly kind: 'server'; readonly status: number };

/** Thrown by whatever asks a site; the failure has its words in every language. */
export class SiteError extends LoadError {
  readonly refusal: SiteRefusal;

  constructor(host: string, refusal: SiteRefusal) {
    super(host, {
      kind: 'site',
      said: (words) => siteRefusal(words, host, refusal),
      passing: refusal.kind !== 'no-api' && refusal.kind !== 'private',
    });
    this.name = 'SiteError';
    this.refusal = refusal;
  }
}
