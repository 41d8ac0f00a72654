import type { Words } from '../words/indonesian.ts';

/** Why something could not be loaded: not there, no network, the server's fault, or not what it should be. */
export type LoadFailure =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'server'; readonly status: number }
  | { readonly kind: 'broken'; readonly reason: string }
  | OtherSiteFailure;

/** Why a site that is read live gives nothing, in words of its own: few readers ever need them. */
export type OtherSiteFailure = {
  readonly kind: 'site';
  readonly said: (words: Words) => { readonly title: string; readonly text: string };
  /** Whether it may give something the next time. */
  readonly passing: boolean;
};

/** Thrown by every query of the edition; `path` is the file's place in it. */
export class LoadError extends Error {
  readonly path: string;
  readonly failure: LoadFailure;

  constructor(path: string, failure: LoadFailure) {
    super(`Cannot load ${path}: ${failure.kind === 'broken' ? failure.reason : failure.kind}`);
    this.name = 'LoadError';
    this.path = path;
    this.failure = failure;
  }
}

/** What Chromium and Firefox, Safari, and Vite for styles say of code that did not arrive. */
const CODE_IS_MISSING =
  /dynamically imported module|Importing a module script failed|Unable to preload CSS/;

/**
 * The failure behind anything that was thrown: code that did not arrive is `offline`, whatever else is not a
 * `LoadError` is a bug and `broken`.
 */
export function failureOf(error: unknown): LoadFailure {
  if (error instanceof LoadError) return error.failure;
  if (error instanceof Error && CODE_IS_MISSING.test(error.message)) return { kind: 'offline' };
  return { kind: 'broken', reason: error instanceof Error ? error.message : String(error) };
}
