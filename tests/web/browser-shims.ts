import 'fake-indexeddb/auto';

/** What jsdom lacks of a browser and the reader calls: dialogs that open, scrolling, media queries. */
export function installBrowserShims(): void {
  HTMLDialogElement.prototype.showModal = openDialog;
  HTMLDialogElement.prototype.show = openDialog;
  HTMLDialogElement.prototype.close = closeDialog;
  document.addEventListener('submit', closeBySubmit);
  Element.prototype.scrollIntoView = () => undefined;
  window.scrollTo = () => undefined;
  window.scrollBy = () => undefined;
  Element.prototype.scrollTo = () => undefined;
  Range.prototype.getBoundingClientRect = () => document.body.getBoundingClientRect();
  window.matchMedia = (media) => Object.assign(new EventTarget(), mediaQueryList(media));
}

function openDialog(this: HTMLDialogElement): void {
  this.open = true;
}

function closeDialog(this: HTMLDialogElement): void {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event('close'));
}

/** jsdom does not know `<form method="dialog">`. */
function closeBySubmit(event: Event): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.getAttribute('method') !== 'dialog') return;
  event.preventDefault();
  form.closest('dialog')?.close();
}

function mediaQueryList(media: string) {
  return {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  };
}
