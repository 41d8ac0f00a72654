/** What a reader does with a page; a pointer that moves may be on its way to a link. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const;
/** How long nothing of it has to happen, in ms, and how long that is waited for at most. */
const REST = 1_000;
const LONGEST = 5_000;

/**
 * Calls back once the reader has done nothing with the page for a moment, or has gone on for some: who is about to click
 * should not share the device with what can wait.
 */
export function whenQuiet(work: () => void): void {
  const signs = new AbortController();
  const begin = (): void => {
    clearTimeout(rest);
    clearTimeout(longest);
    signs.abort();
    work();
  };
  const longest = setTimeout(begin, LONGEST);
  let rest = setTimeout(begin, REST);
  const wait = (): void => {
    clearTimeout(rest);
    rest = setTimeout(begin, REST);
  };
  for (const sign of SIGNS)
    document.addEventListener(sign, wait, { capture: true, passive: true, signal: signs.signal });
}
