/** Calls back with every link of the page's main part, and with those that come later; returns how to stop. */
export function watchLinks(found: (link: HTMLAnchorElement) => void): () => void {
  const main = document.querySelector('main');
  if (!main) return () => undefined;
  const look = (): void => {
    for (const link of main.querySelectorAll<HTMLAnchorElement>('a[href]')) found(link);
  };
  const observer = new MutationObserver(look);
  observer.observe(main, { childList: true, subtree: true });
  look();
  return () => observer.disconnect();
}
