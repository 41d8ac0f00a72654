/**
 * Static hosts answer `/article/x.html` with the page of `/article/x` too, and `/index.html` with the front page: where
 * such an address was opened, it becomes the page's own, which the router knows.
 */
export function dropEnding(): void {
  const { pathname, search, hash } = location;
  const path = pathname.replace(/\/index\.html$/, '/').replace(/\.html$/, '');
  if (path !== pathname) history.replaceState(history.state, '', path + search + hash);
}
