import { describe, expect, it } from 'vitest';
import { spoken } from './spoken.ts';

describe('an occupation with a capital', () => {
  it.each([
    'Shopkeeper Ann Reed said: “Nobody asked us.”',
    'Campaigner Ann Reed, 61, said: “Nobody asked us.”',
    'Novelist Ann Reed says: “Nobody asked us.”',
    'Spokeswoman Ann Reed said: “Nobody asked us.”',
    'Pensioner Ann Reed told the council: “Nobody asked us.”',
    'Beekeeper Ann Reed said: “Nobody asked us.”',
    'Interim Council Chairwoman Ann Reed said that “nobody asked us” about it.',
  ])('is no part of the name: %s', (text) => {
    expect(spoken('en', text)).toEqual([expect.stringMatching(/^nobody asked us — Ann Reed$/i)]);
  });

  it.each(['Chandler', 'Ann', 'Norman', 'Herman'])('is no first name: %s', (name) => {
    const text = `${name} Mary Reed said: “Nobody asked us.”`;
    expect(spoken('en', text)).toEqual([`Nobody asked us — ${name} Mary Reed`]);
  });
});
