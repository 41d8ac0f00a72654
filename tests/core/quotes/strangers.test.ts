import { describe, expect, it } from 'vitest';
import { spoken } from './spoken.ts';

describe('words of somebody without a name', () => {
  it('do not go to the person met last, nor do those that follow', () => {
    expect(
      spoken(
        'id',
        'Ratna Wulandari menunggu. “Kami tidak tahu,” kata panel itu. “Kami akan mencari.”',
      ),
    ).toEqual(['Kami tidak tahu — ?', 'Kami akan mencari — ?']);
    expect(
      spoken('en', 'Anna Pell waited. “We do not know,” the panel wrote. “We will look.”'),
    ).toEqual(['We do not know — ?', 'We will look — ?']);
  });

  it('go to the body where the text has named it', () => {
    expect(
      spoken(
        'en',
        'Anna Pell led it. The Selo Dam Panel met. “We do not know,” the panel wrote. “We will look.”',
      ),
    ).toEqual(['We do not know — Selo Dam Panel', 'We will look — Selo Dam Panel']);
  });

  it('are another person’s again once somebody has the word', () => {
    expect(
      spoken('en', '“We do not know,” an official said. Anna Pell shook her head. “They do know.”'),
    ).toEqual(['We do not know — ?', 'They do know — Anna Pell']);
  });

  it('are known again by what the text says of somebody', () => {
    expect(
      spoken('id', 'Ratna Wulandari tinggal di Selo. “Air naik,” ujar perempuan 34 tahun itu.'),
    ).toEqual(['Air naik — Ratna Wulandari']);
  });
});

describe('a person between', () => {
  it.each([
    'Ratna Wulandari mengatakan air naik setelah bertemu Darmo Sasmita. “Kami siap,” ujarnya.',
    'Ratna Wulandari menilai air naik. Hal itu sudah ia laporkan kepada Darmo Sasmita. “Kami siap,” katanya.',
    'Ratna Wulandari, istri Darmo Sasmita, mengatakan air naik. “Kami siap,” ucapnya.',
  ])('does not become the speaker: %s', (text) => {
    expect(spoken('id', text)).toEqual(['Kami siap — Ratna Wulandari']);
  });
});
