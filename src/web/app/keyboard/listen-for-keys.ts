import { pressEarlyKeys } from './early-keys.ts';
import { commandOf } from './key-command.ts';
import { keepTypedAhead } from './typed-ahead.ts';

/** Where a character is typed, or other keys are in use. */
const BUSY = 'input, textarea, select, [contenteditable], dialog[open]';

/** The id of the box of the search page, whose own code is not here yet. */
const QUERY_BOX = 'search-query';

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
  pressEarlyKeys();
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
  const box = document.getElementById(QUERY_BOX);
  if (box instanceof HTMLInputElement) {
    box.select();
    return;
  }
  keepTypedAhead(QUERY_BOX);
  open();
}

const ignore = (): void => undefined;
