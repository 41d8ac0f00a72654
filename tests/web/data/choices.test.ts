import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  asMade,
  keepChoices,
  preferencesOf,
  showChoices,
  withChoices,
} from '../../../src/web/data/choices.ts';
import { preferredLanguage, storedChoices } from '../../../src/web/data/preferences.ts';
import { looksOfPage } from '../looks-of-page.ts';

const key = 'kutip:preferences';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  showChoices({});
});

describe('stored choices', () => {
  it.each(['', '{', 'null', '7', '"sepia"', '[1,2]', '{"theme":{},"size":9,"language":["en"]}'])(
    'that are broken are those of whom nothing is known of: %s',
    (stored) => {
      localStorage.setItem(key, stored);
      expect(preferencesOf(storedChoices())).toMatchObject({ ...asMade, singleKeys: true });
      expect(preferredLanguage({ language: 7 }, ['fr-FR', 'en-GB'])).toBe('en');
    },
  );

  it('lose no more than what is broken', () => {
    localStorage.setItem(key, '{"theme":"dark","size":"huge","quotes":"off","singleKeys":"no"}');
    const { theme, size, quotes, singleKeys } = preferencesOf(storedChoices());
    expect({ theme, size, quotes, singleKeys }).toEqual({
      theme: 'dark',
      size: '3',
      quotes: 'off',
      singleKeys: true,
    });
  });

  it('of the first version are read as they were meant', () => {
    localStorage.setItem(key, '{"language":"en","singleKeys":false,"theme":"sepia"}');
    const chosen = storedChoices();
    expect(preferencesOf(chosen)).toMatchObject({ theme: 'sepia', singleKeys: false });
    expect(preferredLanguage(chosen, ['id-ID'])).toBe('en');
  });

  it('of a later version outlive a change by this one', () => {
    localStorage.setItem(key, '{"version":3,"size":"5","hyphens":"on"}');
    keepChoices(withChoices(storedChoices(), { theme: 'dark' }));
    expect(storedChoices()).toEqual({ version: 2, size: '5', hyphens: 'on', theme: 'dark' });
  });

  it('hold nothing that is so by itself', () => {
    const chosen = withChoices({}, { theme: 'dark', size: '6', singleKeys: false });
    expect(withChoices(chosen, { ...asMade, singleKeys: true })).toEqual({ version: 2 });
  });

  it('that the browser does not keep are said not to be kept', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(keepChoices({ theme: 'dark' })).toBe(false);
  });
});

describe('choices that are shown', () => {
  it('are attributes of the page, and gone with the choice', () => {
    showChoices({ theme: 'dark', size: '5', face: 'easy', cards: 'end', language: 'en' });
    expect(looksOfPage()).toEqual({ theme: 'dark', size: '5', face: 'easy', cards: 'end' });
    showChoices({});
    expect(looksOfPage()).toEqual({});
  });
});
