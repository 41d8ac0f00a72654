/** The whole address of a path of the reader (`/article/…`) where the reader is found at `site`, a sub-path included. */
export function addressBelow(site: string, path: string): string {
  const base = site.endsWith('/') ? site : `${site}/`;
  return new URL(path.replace(/^\/+/, ''), base).href;
}
