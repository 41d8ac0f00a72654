import { describe, expect, it } from 'vitest';
import { commandOf } from '../../../src/web/app/keyboard/key-command.ts';

const plain = {
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
};

describe('a shortcut', () => {
  it.each([
    ['j', {}, 'next'],
    ['J', {}, 'next'],
    ['J', { shiftKey: true }, undefined],
    ['q', {}, 'nextQuote'],
    ['Q', { shiftKey: true }, 'previousQuote'],
    ['?', { shiftKey: true }, 'help'],
    ['/', { shiftKey: true }, 'search'],
    ['s', { ctrlKey: true }, undefined],
    ['o', { altKey: true }, undefined],
    ['k', { metaKey: true }, undefined],
    ['j', { isComposing: true }, undefined],
    ['x', {}, undefined],
    ['constructor', {}, undefined],
  ] as const)('%s with %o asks for %s', (key, held, command) => {
    expect(commandOf({ key, ...plain, ...held }, false)).toBe(command);
  });

  it('for the palette is Ctrl and K, and Apple’s own modifier there', () => {
    const ctrl = { ...plain, key: 'k', ctrlKey: true };
    const meta = { ...plain, key: 'K', metaKey: true };
    expect(commandOf(ctrl, false)).toBe('palette');
    expect(commandOf(meta, true)).toBe('palette');
    expect(commandOf(ctrl, true)).toBeUndefined();
    expect(commandOf({ ...ctrl, shiftKey: true }, false)).toBeUndefined();
  });
});
