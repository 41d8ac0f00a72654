/** A source as the user named it, made out. */
export type FoundSource =
  | { readonly kind: 'file'; readonly name: string; readonly path: string; readonly size: number }
  | { readonly kind: 'stdin'; readonly name: '-' }
  | { readonly kind: 'address'; readonly name: string; readonly url: URL }
  | { readonly kind: 'failed'; readonly name: string; readonly reason: string };
