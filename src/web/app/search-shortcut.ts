import { readPreferences } from '../data/preferences.ts';

/** Where a slash is a character to be typed, or other keys are in use. */
const BUSY = 'input, textarea, select, [contenteditable], dialog[open]';

/** Leads to the search when `/` is pressed anywhere but in what takes text; `open` shows it. Returns how to stop. */
export function listenForSearchKey(open: () => void): () => void {
  const press = (event: KeyboardEvent): void => {
    if (event.key !== '/' || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target instanceof Element && event.target.closest(BUSY)) return;
    if (event.defaultPrevented || readPreferences().singleKeys === false) return;
    event.preventDefault();
    const box = document.querySelector<HTMLInputElement>('#search-query');
    if (box) box.select();
    else open();
  };
  document.addEventListener('keydown', press);
  return () => document.removeEventListener('keydown', press);
}
