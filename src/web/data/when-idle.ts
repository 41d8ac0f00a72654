/** How long to wait where the browser cannot say when it is idle. */
const A_WHILE = 1_000;

/** Calls back once the page is all there and has nothing else to do. */
export function whenIdle(work: () => void): void {
  if (document.readyState !== 'complete') {
    addEventListener('load', () => whenIdle(work), { once: true });
  } else if (typeof requestIdleCallback === 'undefined') setTimeout(work, A_WHILE);
  else requestIdleCallback(work);
}
