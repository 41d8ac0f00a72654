/** What a key does, wherever in the reader it is pressed. */
export type KeyCommand =
  | 'palette'
  | 'help'
  | 'search'
  | 'next'
  | 'previous'
  | 'open'
  | 'save'
  | 'nextQuote'
  | 'previousQuote';

/** The shortcuts of one character; with the capital the shift key is held. */
const singleKeys = {
  j: 'next',
  k: 'previous',
  o: 'open',
  s: 'save',
  q: 'nextQuote',
  Q: 'previousQuote',
  '/': 'search',
  '?': 'help',
} as const satisfies Readonly<Record<string, KeyCommand>>;

export type SingleKey = keyof typeof singleKeys;

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing'
>;

/** What a key press asks for; undefined for most. Apple's own modifier takes the place of Ctrl, which edits text there. */
export function commandOf(pressed: Pressed, isApple: boolean): KeyCommand | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey, isComposing } = pressed;
  if (altKey || isComposing) return undefined;
  if (ctrlKey || metaKey) {
    const isPalette = key.toLowerCase() === 'k' && !shiftKey && isApple === metaKey;
    return isPalette ? 'palette' : undefined;
  }
  // With caps lock a letter is a capital without the shift key.
  const isLetter = /^[a-z]$/i.test(key);
  const typed = isLetter ? (shiftKey ? key.toUpperCase() : key.toLowerCase()) : key;
  return Object.entries(singleKeys).find(([own]) => own === typed)?.[1];
}
