import { describe, expect, it } from 'vitest';
import {
  shorterQueries,
  withoutPerson,
  withWords,
} from '../../../src/web/pages/search/query-text.ts';

describe('changing a query', () => {
  it('takes the person out, with a name of several words too', () => {
    expect(withoutPerson('garam tokoh:"Ratna Wulandari" naik')).toBe('garam naik');
    expect(withoutPerson('person:ratna salt')).toBe('salt');
    expect(withoutPerson('tokohnya garam')).toBe('tokohnya garam');
  });

  it('puts other words in, and keeps the conditions', () => {
    expect(withWords('bendumgan -rob rubrik:ekonomi', 'bendungan')).toBe(
      'bendungan -rob rubrik:ekonomi',
    );
    expect(withWords('sallt from:2024', 'salt')).toBe('salt from:2024');
  });

  it('leaves out one word after the other', () => {
    expect(shorterQueries('harga garam naik')).toEqual(['garam naik', 'harga naik', 'harga garam']);
    expect(shorterQueries('garam')).toEqual([]);
    expect(shorterQueries('a b c d e f g')).toEqual([]);
  });

  it('leaves something to find', () => {
    expect(shorterQueries('banjir -rob')).toEqual(['banjir']);
    expect(shorterQueries('banjir -rob -hujan')).toEqual(['banjir -hujan', 'banjir -rob']);
    expect(shorterQueries('-rob rubrik:ekonomi')).toEqual(['rubrik:ekonomi']);
  });
});
