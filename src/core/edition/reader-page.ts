/** A page of the reader that stands for itself and can be written as HTML before anybody asks for it. */
export type ReaderPage =
  | { readonly kind: 'front' }
  | { readonly kind: 'leaf'; readonly leaf: string }
  | { readonly kind: 'section'; readonly section: string; readonly leaf?: string }
  | { readonly kind: 'article'; readonly slug: string }
  | { readonly kind: 'people' }
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'story'; readonly slug: string }
  | { readonly kind: 'about' };

/** The page's address below the reader's base, such as `/article/panen-garam`. */
export function addressOfPage(page: ReaderPage): string {
  switch (page.kind) {
    case 'front':
      return '/';
    case 'leaf':
      return `/page/${page.leaf}`;
    case 'section':
      return `/section/${page.section}${page.leaf === undefined ? '' : `/page/${page.leaf}`}`;
    case 'article':
      return `/article/${page.slug}`;
    case 'people':
      return '/people';
    case 'person':
      return `/person/${page.id}`;
    case 'story':
      return `/story/${page.slug}`;
    case 'about':
      return '/about';
  }
}

/** The file that any static host answers the address with: `article/panen-garam.html`. */
export function fileOfPage(page: ReaderPage): string {
  return page.kind === 'front' ? 'index.html' : `${addressOfPage(page).slice(1)}.html`;
}
