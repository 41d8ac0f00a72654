import { describe, expect, it } from 'vitest';
import { spoken } from './spoken.ts';

describe('speakers without a name beside their words', () => {
  it('means by -nya, dia, ia and beliau whom the text is about', () => {
    for (const cue of ['katanya', 'ujarnya', 'kata dia', 'tutur beliau', 'ujanya']) {
      expect(
        spoken(
          'id',
          `Ketua Koperasi Nelayan Ratna Wulandari menilai air naik. “Kami siap,” ${cue}.`,
        ),
      ).toEqual(['Kami siap — Ratna Wulandari']);
    }
    expect(spoken('id', 'Ratna Wulandari datang ke Selo. Ia mengatakan, “Kami siap.”')).toEqual([
      'Kami siap — Ratna Wulandari',
    ]);
  });

  it('never means whom one spoke to', () => {
    expect(
      spoken(
        'id',
        'Ratna Wulandari menjelaskan hal itu kepada Bupati Darmo Sasmita. “Kami siap,” katanya.',
      ),
    ).toEqual(['Kami siap — Ratna Wulandari']);
  });

  it('tells he from she where the text does', () => {
    expect(
      spoken(
        'en',
        'Anna Pell said she was tired. She had walked all night.',
        'Mark Stone said he had waited.',
        '“I slept,” she said. “I ate,” he said.',
      ),
    ).toEqual(['I slept — Anna Pell', 'I ate — Mark Stone']);
    expect(
      spoken('en', 'Ms. Pell met Mr. Stone. Mr. Stone smiled. “We agreed,” she said.'),
    ).toEqual(['We agreed — Pell']);
  });

  it('does not guess who they are', () => {
    expect(spoken('en', 'Anna Pell waited. “We are ready,” they said.')).toEqual([
      'We are ready — ?',
    ]);
  });

  it('carries the speaker on through quotations without a cue', () => {
    expect(
      spoken(
        'id',
        '“Air naik,” kata Ratna Wulandari. “Kami siap.”',
        '“Pintu sudah ditutup sejak malam.”',
      ),
    ).toEqual([
      'Air naik — Ratna Wulandari',
      'Kami siap — Ratna Wulandari',
      'Pintu sudah ditutup sejak malam — Ratna Wulandari',
    ]);
    expect(spoken('en', 'Anna Pell walked to the dam.', '“It was full to the brim.”')).toEqual([
      'It was full to the brim — Anna Pell',
    ]);
  });

  it('does not let captions and labelled links take the word', () => {
    expect(
      spoken(
        'en',
        'Anna Pell says the dam is full.',
        'Mark Stone looks at the dam. (Ruth Hale / Coast Press)',
        'READ MORE: Mark Stone says goodbye',
        '“We are ready,” she said.',
      ),
    ).toEqual(['We are ready — Anna Pell']);
  });

  it('knows an office again, and a phrase that points back', () => {
    expect(
      spoken(
        'id',
        'Bupati Selo Darmo Sasmita hadir di Selo. Ratna Wulandari menunggu. “Kami siap,” kata Bupati.',
      ),
    ).toEqual(['Kami siap — Darmo Sasmita']);
    expect(
      spoken(
        'id',
        'Ratna Wulandari hadir. Ratna Wulandari menilai air naik. “Kami siap,” kata politikus dari Selo ini.',
      ),
    ).toEqual(['Kami siap — Ratna Wulandari']);
    expect(
      spoken('en', 'Mayor Mark Stone arrived. Anna Pell waited. “We are ready,” the mayor said.'),
    ).toEqual(['We are ready — Mark Stone']);
  });

  it('shows nobody where nobody was named', () => {
    expect(spoken('id', '“Kami siap,” katanya.')).toEqual(['Kami siap — ?']);
    expect(spoken('en', '“We are ready.” It rained.')).toEqual(['We are ready — ?']);
  });
});
