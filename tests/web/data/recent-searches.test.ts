import { describe, expect, it } from 'vitest';
import { keepSearch, recentSearches } from '../../../src/web/data/recent-searches.ts';

describe('searches that are kept', () => {
  it('stand there once, as they were typed last', () => {
    keepSearch('Garam');
    keepSearch('selo');
    keepSearch(' garam ');
    expect(recentSearches()).toEqual(['garam', 'selo']);
  });
});
