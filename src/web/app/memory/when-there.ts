/** Calls back once, as soon as the page's main part has such an element; returns how to stop waiting. */
export function whenThere(selector: string, found: (element: HTMLElement) => void): () => void {
  const main = document.querySelector('main');
  const look = (): boolean => {
    const element = main?.querySelector<HTMLElement>(selector);
    if (element) found(element);
    return element !== null && element !== undefined;
  };
  if (look() || !main) return () => undefined;
  const observer = new MutationObserver(() => {
    if (look()) observer.disconnect();
  });
  observer.observe(main, { childList: true, subtree: true });
  return () => observer.disconnect();
}
