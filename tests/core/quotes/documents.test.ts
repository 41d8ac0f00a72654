import { describe, expect, it } from 'vitest';
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
