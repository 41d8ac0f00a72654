/**
 * Has a page that is drawn ahead laid out with the next frame, once it is there: what React hides is not, before it is
 * shown, and it hides such a page whenever it draws some of it anew. The page's own styles keep it out of sight. Returns
 * how to stop.
 */
export function layOutAhead(): () => void {
  const observer = new MutationObserver(() =>
    document.querySelector<HTMLElement>('[data-ahead]')?.style.removeProperty('display'),
  );
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['style'] });
  return () => observer.disconnect();
}
