declare global {
  /** What was pressed so far, as the script in `index.html` takes it down. */
  var earlyKeys: KeyboardEvent[] | undefined;
}

/**
 * Presses again what was pressed on the page before there was code that listens. What the browser took for itself, as
 * some do with a slash, it has: the focus is no longer the page's.
 */
export function pressEarlyKeys(): void {
  Object.assign(globalThis, { onkeydown: null, onpointerdown: null });
  const pressed = globalThis.earlyKeys?.splice(0) ?? [];
  if (!document.hasFocus()) return;
  for (const event of pressed) {
    // Tab and the like have done what they do.
    if (event.key.length > 1) continue;
    if (event.target === document.body && !event.ctrlKey && !event.metaKey) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', event));
    }
  }
}
