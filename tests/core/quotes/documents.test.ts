import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';
import { spoken } from './spoken.ts';

describe('words of a document', () => {
  it.each([
    'bunyi surat tersebut',
    'demikian bunyi surat tersebut',
    'demikian bunyi pengumuman itu',
  ])('are nobody’s where it is only pointed at: %s', (cue) => {
    expect(
      spoken(
        'id',
        `Lurah Bambang Sutomo meminta pasar tutup pukul 22.00. "Kebersihan wajib dijaga," ${cue}.`,
      ),
    ).toEqual(['Kebersihan wajib dijaga — ?']);
  });
});

describe('a role', () => {
  it('is not what only leads to the name', () => {
    const text = 'Pedagang bernama Lilis (34) senang. “Kami menunggu lama,” kata Lilis.';
    const { people } = findQuotes({
      inLanguage: 'id',
      headline: '',
      body: [{ type: 'paragraph', text }],
    });
    expect(people).toMatchObject([{ name: 'Lilis', role: 'Pedagang' }]);
  });
});
