/** How long a page may take to come, in ms. */
const PATIENCE = 10_000;

/**
 * Takes down what is typed before the box is there that it is meant for, the one of this id, and puts it in when that
 * gets the focus: a slow network loses no letter, and none is taken for a shortcut. Whoever points or goes elsewhere, or
 * presses Escape, meant something else.
 */
export function keepTypedAhead(id: string): void {
  let typed = '';
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' || event.key === 'Tab') stop();
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Backspace') typed = typed.slice(0, -1);
    else if (event.key.length === 1) typed += event.key;
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const focus = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLInputElement)) return;
    stop();
    if (target.id !== id || typed === '') return;
    target.setRangeText(typed, target.value.length, target.value.length, 'end');
    target.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const stop = (): void => {
    clearTimeout(timer);
    removeEventListener('keydown', press, true);
    removeEventListener('pointerdown', stop, true);
    removeEventListener('focusin', focus);
  };
  const timer = setTimeout(stop, PATIENCE);
  addEventListener('keydown', press, true);
  addEventListener('pointerdown', stop, true);
  addEventListener('focusin', focus);
}
