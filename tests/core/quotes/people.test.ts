import { describe, expect, it } from 'vitest';
import type { Block, Person } from '../../../src/core/article/article.ts';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';
import { spoken } from './spoken.ts';

function peopleOf(inLanguage: 'id' | 'en', ...texts: string[]): readonly Person[] {
  const body = texts.map((text): Block => ({ type: 'paragraph', text }));
  return findQuotes({ inLanguage, headline: '', body }).people;
}

describe('the people who speak', () => {
  it('have a name without ranks and titles, and a role as the text writes it', () => {
    expect(
      peopleOf(
        'id',
        '“Air naik,” kata Ketua Koperasi Nelayan Muara Selo Ratna Wulandari di Muara Selo.',
      ),
    ).toEqual([
      {
        id: 'ratna-wulandari',
        name: 'Ratna Wulandari',
        kind: 'person',
        role: 'Ketua Koperasi Nelayan Muara Selo',
      },
    ]);
    expect(
      peopleOf('id', '“Air naik,” kata Kapolda Irjen Pol. Dr. Darmo Sasmita, S.H., M.Si.')[0],
    ).toMatchObject({
      name: 'Darmo Sasmita',
      role: 'Kapolda',
    });
    expect(
      peopleOf('en', '“We won,” said Anna Pell, head coach of the rowing club.')[0],
    ).toMatchObject({
      name: 'Anna Pell',
      role: 'head coach of the rowing club',
    });
    expect(peopleOf('en', '“We won,” Prof. Anna Pell, Jr. said.')[0]?.name).toBe('Anna Pell');
  });

  it('are one person under a short and a full name, met before or later', () => {
    const [person, ...others] = peopleOf(
      'id',
      '“Air naik,” kata Wulandari.',
      '“Kami siap,” kata Ratna Wulandari.',
      '“Pintu ditutup,” kata Ratna.',
    );
    expect(others).toEqual([]);
    expect(person).toEqual({
      id: 'ratna-wulandari',
      name: 'Ratna Wulandari',
      kind: 'person',
      aliases: ['Wulandari', 'Ratna'],
    });
  });

  it('stay apart where two share a surname', () => {
    expect(
      spoken(
        'en',
        '“I stay,” Anna Pell said.',
        '“I go,” Mark Pell said.',
        '“I waited,” Pell said.',
        '“I never left,” Ms. Pell said.',
      ),
    ).toEqual([
      'I stay — Anna Pell',
      'I go — Mark Pell',
      'I waited — Mark Pell',
      'I never left — Anna Pell',
    ]);
  });

  it('are not taken for one another where a shared surname may mean either', () => {
    expect(
      spoken(
        'en',
        'Mayor John Reed was charged with taking a bribe. His wife, Anna Reed, was in court.',
        '“I did nothing wrong,” Reed told the judge.',
      ),
    ).toEqual(['I did nothing wrong — ?']);
    expect(
      spoken(
        'id',
        'Pengusaha Joko Santoso digugat warga. Adiknya, Budi Santoso, hadir di sidang.',
        '“Saya tidak bersalah,” kata Santoso.',
      ),
    ).toEqual(['Saya tidak bersalah — ?']);
  });

  it('are only those who speak', () => {
    expect(
      peopleOf('id', 'Bupati Darmo Sasmita hadir. “Air naik,” kata Ratna Wulandari.').map(
        ({ name }) => name,
      ),
    ).toEqual(['Ratna Wulandari']);
  });

  it('include bodies', () => {
    expect(peopleOf('id', '“Air naik setiap malam,” tulis Kementerian Pengairan.')).toEqual([
      { id: 'kementerian-pengairan', name: 'Kementerian Pengairan', kind: 'organization' },
    ]);
  });

  it.each([
    ['the SWC', 'SWC'],
    ['Selo Energy', 'Selo Energy'],
    ['the Selo County Sheriff’s Office', 'Selo County Sheriff’s Office'],
    ['Children’s Hospital', 'Children’s Hospital'],
  ])('include English bodies under their whole names: %s', (body, name) => {
    expect(peopleOf('en', `“The water rises,” ${body} said.`)).toMatchObject([
      { name, kind: 'organization' },
    ]);
  });
});
