/** A source as the user named it, made out. */
export type FoundSource =
  | { readonly kind: 'file'; readonly name: string; readonly path: string; readonly size: number }
  | { readonly kind: 'stdin'; readonly name: '-' }
  | AddressSource
  /** A WordPress site, to be read by its REST API. */
  | { readonly kind: 'site'; readonly name: string; readonly url: URL }
  | { readonly kind: 'failed'; readonly name: string; readonly reason: string };

/** A page or file of the web. */
export type AddressSource = { readonly kind: 'address'; readonly name: string; readonly url: URL };
