import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/core/article/article.ts';
import { PEOPLE_IN_A_FILE } from '../../../src/core/edition/people-files.ts';
import { createPersonRegistry } from '../../../src/core/edition/person-registry.ts';
import { samePerson } from '../../../src/core/quotes/match-person.ts';

const person = (name: string, role?: string, id = 'p'): Person => ({
  id,
  name,
  kind: 'person',
  ...(role !== undefined && { role }),
});

const empty = () => createPersonRegistry([], samePerson, 'Asia/Jakarta');
const at = (time: number, formerly: readonly string[] = []) => ({ time, formerly });

describe('createPersonRegistry', () => {
  it('makes an id once, from the first full name', () => {
    const registry = empty();
    expect(registry.adopt([person('Ratna Wulandari')], at(1)).get('p')).toBe('ratna-wulandari');
    expect(registry.adopt([person('RATNA Wulandari')], at(2)).get('p')).toBe('ratna-wulandari');
    expect(registry.files()).toHaveLength(1);
  });

  it('keeps two apart whom nothing shows to be one', () => {
    const registry = empty();
    registry.adopt([person('Ratna Wulandari', 'Bupati Selo')], at(1));
    const ids = registry.adopt([person('Ratna Wulandari', 'pelatih renang')], at(2));
    expect(ids.get('p')).toBe('ratna-wulandari-2');
    expect(registry.adopt([person('Wulandari')], at(3)).get('p')).toBe('wulandari');
  });

  it('never gives two people of one article the same id', () => {
    const registry = empty();
    const ids = registry.adopt(
      [person('Ratna Wulandari', undefined, 'a'), person('Ratna Wulandari', undefined, 'b')],
      at(1),
    );
    expect(ids.get('a')).not.toBe(ids.get('b'));
  });

  it('knows a single name again in the same article', () => {
    const registry = empty();
    registry.adopt([person('Darmo')], at(1));
    expect(registry.adopt([person('Darmo')], at(1, ['darmo'])).get('p')).toBe('darmo');
    expect(registry.adopt([person('Darmo')], at(1)).get('p')).toBe('darmo-2');
  });

  it('keeps the role of the newest article', () => {
    const registry = empty();
    registry.adopt([person('Darmo Sasmita', 'calon Bupati Selo')], at(10));
    registry.adopt([person('Darmo Sasmita', 'Bupati Selo')], at(20));
    registry.adopt([person('Darmo Sasmita', 'Camat Selo')], at(5));
    expect(registry.get('darmo-sasmita')?.role).toBe('Bupati Selo');
  });

  it('leaves the name index to itself', () => {
    expect(
      empty()
        .adopt([person('Index')], at(1))
        .get('p'),
    ).toBe('index-2');
  });

  it('leads from a former id to the one who has it now', () => {
    const entry = {
      ...person('Ratna Wulandari', undefined, 'ratna-wulandari'),
      quotes: 1,
      articles: 1,
    };
    const registry = createPersonRegistry(
      [[{ ...entry, formerIds: ['ratna'] }]],
      samePerson,
      'Asia/Jakarta',
    );
    expect(registry.adopt([person('Ratna')], at(1)).get('p')).toBe('ratna-2');
  });

  it('fills one file after the other, and names those that changed', () => {
    const entries = Array.from({ length: PEOPLE_IN_A_FILE }, (_, number) => ({
      ...person(`Warga ${number} Selo`, undefined, `warga-${number}-selo`),
      quotes: 1,
      articles: 1,
    }));
    const registry = createPersonRegistry([entries], samePerson, 'Asia/Jakarta');
    registry.adopt([person('Anindya Prabasari')], at(1));
    expect([...registry.changed()]).toEqual([1]);
    registry.remove('warga-3-selo');
    expect(registry.files().map((file) => file.length)).toEqual([PEOPLE_IN_A_FILE - 1, 1]);
    expect([...registry.changed()]).toEqual([1, 0]);
  });
});
