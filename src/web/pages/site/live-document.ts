/** The parameter that says, on the page that may ask other sites, which of them was meant. */
const MEANT = 'to';

/** What the document that is shown may do about other sites. */
export type LiveDocument =
  | { readonly kind: 'open' }
  /** It came from the page that may ask, which was asked for in vain. */
  | { readonly kind: 'refused' }
  /** This document may ask nobody but its own host; one that may is at `href`. */
  | { readonly kind: 'elsewhere'; readonly href: string }
  /** The document may ask; its address is to be this one. */
  | { readonly kind: 'arrived'; readonly to: string };

/**
 * The pages of an edition may connect to their own host only, as their Content-Security-Policy says. A build has one
 * document more, `site/index.html`, that may ask others: it is loaded when a reader opens a site, and for nothing else.
 */
export function liveDocument(pathname: string, search: string, base: string): LiveDocument {
  const meant = new URLSearchParams(search).get(MEANT);
  const isStrict = !mayAskOthers(policyOf(document));
  if (isStrict && meant !== null) return { kind: 'refused' };
  const below = pathname.replace(/^\/site\/?/, '');
  if (isStrict) {
    const to = new URLSearchParams({ [MEANT]: below + search });
    return { kind: 'elsewhere', href: `${base}site/?${to}` };
  }
  if (meant === null || below !== '') return { kind: 'open' };
  return { kind: 'arrived', to: `/site/${meant}`.replace(/\/$/, '') };
}

function policyOf(page: Document): string {
  const meta = page.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]');
  return meta?.content ?? '';
}

/** Without a policy of its own a page may; what a header says, it cannot know. */
function mayAskOthers(policy: string): boolean {
  return !policy.includes('connect-src') || /connect-src [^;]*https:(?!\/)/.test(policy);
}
