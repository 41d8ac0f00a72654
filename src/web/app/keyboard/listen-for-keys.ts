import { commandOf } from './key-command.ts';

/** Where a character is typed, or other keys are in use. */
const BUSY = 'input, textarea, select, [contenteditable], dialog[open]';

/**
 * Listens for the reader's shortcuts: `/` leads to the search, which `openSearch` shows; what the others do is fetched
 * when the first is pressed. Returns how to stop.
 */
export function listenForKeys(openSearch: () => void): () => void {
  const press = (event: KeyboardEvent): void => {
    const command = commandOf(event, /Mac|iPhone|iPad/.test(navigator.userAgent));
    if (command === undefined || event.defaultPrevented) return;
    if (command !== 'palette' && (isBusy(event.target) || areSingleKeysOff())) return;
    event.preventDefault();
    if (command === 'search') toSearch(openSearch);
    // Without a network, and before it was ever here: the next press asks again.
    else
      void import('../asked-parts.ts').then(
        (module) => module.askedParts.runCommand(command),
        ignore,
      );
  };
  document.addEventListener('keydown', press);
  return () => document.removeEventListener('keydown', press);
}

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true;
  return target instanceof Element && target.closest(BUSY) !== null;
}

/** As the settings, and the script in `index.html`, write it. */
function areSingleKeysOff(): boolean {
  return document.documentElement.dataset['singleKeys'] === 'false';
}

function toSearch(open: () => void): void {
  const box = document.querySelector<HTMLInputElement>('#search-query');
  if (box) box.select();
  else open();
}

const ignore = (): void => undefined;
