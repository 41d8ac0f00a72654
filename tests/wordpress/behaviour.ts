/** How a site answers where it does not answer as WordPress does of its own accord. */
export type Behaviour = {
  /** No page of another origin may read what it answers. */
  readonly cors?: 'refused';
  /** Its REST API: for those only who have an account (401), or nowhere to be found (404, HTML). */
  readonly rest?: 'members-only' | 'missing';
  /** Addresses such as `/?p=7`, and the REST API only at `/?rest_route=/`. */
  readonly permalinks?: 'plain';
  /** How long the REST API thinks before each answer, in milliseconds. */
  readonly delay?: number;
  /** The first `times` questions to the REST API are answered 429, with `Retry-After` in seconds. */
  readonly busy?: { readonly times: number; readonly retryAfter: number };
};
