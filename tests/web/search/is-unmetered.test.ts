import { afterEach, describe, expect, it } from 'vitest';
import { isUnmetered } from '../../../src/web/data/is-unmetered.ts';

const connect = (connection: object): void => {
  Object.defineProperty(navigator, 'connection', { value: connection, configurable: true });
};

afterEach(() => {
  Reflect.deleteProperty(navigator, 'connection');
});

describe('fetching what nobody has asked for', () => {
  it('is allowed where the browser says nothing of the connection', () => {
    expect(isUnmetered()).toBe(true);
  });

  it.each([{ effectiveType: '4g' }, { effectiveType: '4g', type: 'wifi', saveData: false }])(
    'is allowed on %o',
    (connection) => {
      connect(connection);
      expect(isUnmetered()).toBe(true);
    },
  );

  it.each([
    { effectiveType: '3g' },
    { effectiveType: '4g', saveData: true },
    { effectiveType: '4g', type: 'cellular' },
  ])('is not on %o', (connection) => {
    connect(connection);
    expect(isUnmetered()).toBe(false);
  });
});
