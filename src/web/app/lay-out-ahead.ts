/**
 * Has a page that is drawn ahead laid out with the next frame, once it is there: what React hides is not, before it is
 * shown, and it hides such a page whenever it draws some of it anew. The page's own styles keep it out of sight, and
 * browsers lay out what is hidden so only where they are asked for a place in it; shown, it stays as it was laid out.
 * Returns how to stop.
 */
export function layOutAhead(): () => void {
  const observer = new MutationObserver(() => {
    const page = document.querySelector<HTMLElement>('[data-ahead]');
    page?.style.removeProperty('display');
    requestAnimationFrame(() => page?.firstElementChild?.getBoundingClientRect());
  });
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['style'] });
  return () => observer.disconnect();
}
