import { describe, expect, it } from 'vitest';
import { spoken } from './spoken.ts';

const after = 'Ratna Wulandari kecewa.';

describe('a sentence that says by a pronoun whose words it reports', () => {
  it.each([
    'Menurut dia, Darmo Sasmita lalai.',
    'Menurutnya, Darmo Sasmita lalai.',
    'Bagi dia, Darmo Sasmita lalai.',
    'Darmo Sasmita, lanjutnya, sudah lalai.',
    'Darmo Sasmita sudah berjanji, ujarnya.',
  ])('leaves the word to whoever has it: %s', (report) => {
    expect(spoken('id', `${after} ${report} “Air naik,” katanya.`)).toEqual([
      'Air naik — Ratna Wulandari',
    ]);
  });

  it.each(['According to her, Tom Hill lied.', 'Tom Hill, she said, had lied.'])(
    'does so in English: %s',
    (report) => {
      expect(spoken('en', `Anna Price was furious. ${report} “It rained,” she said.`)).toEqual([
        'It rained — Anna Price',
      ]);
    },
  );

  it('does so no longer than until somebody else speaks', () => {
    expect(
      spoken(
        'id',
        `${after} Menurut dia, air naik. Darmo Sasmita mengatakan itu tidak benar. “Surut,” katanya.`,
      ),
    ).toEqual(['Surut — Darmo Sasmita']);
  });
});

describe('somebody who is named by whom he belongs to alone', () => {
  it('is not that person', () => {
    expect(spoken('en', 'Tom Hill’s lawyer denied it. “He slept,” she said.')).toEqual([
      'He slept — ?',
    ]);
    expect(spoken('en', 'Tom Hill’s lawyer, Anna Price, denied it. “He slept,” she said.')).toEqual(
      ['He slept — Anna Price'],
    );
  });
});

describe('who denies, criticises or praises', () => {
  it.each([
    'Kabar itu dibantah Darmo Sasmita.',
    'Kabar itu dibantah oleh Darmo Sasmita.',
    'Langkah Ratna Wulandari dikritik Darmo Sasmita.',
    'Ratna Wulandari dipuji Darmo Sasmita.',
    'Rencana itu ditolak Darmo Sasmita.',
  ])('speaks next, named after a passive: %s', (report) => {
    expect(spoken('id', `${report} “Air surut,” katanya.`)).toEqual(['Air surut — Darmo Sasmita']);
  });

  it('is nobody whose noun is all that opens a sentence', () => {
    expect(spoken('id', 'Kritik juga datang dari warga. “Air surut,” katanya.')).toEqual([
      'Air surut — ?',
    ]);
  });
});
