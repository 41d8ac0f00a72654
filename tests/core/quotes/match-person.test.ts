import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/core/article/article.ts';
import { samePerson } from '../../../src/core/quotes/match-person.ts';

const person = (name: string, role?: string): Person => ({
  id: 'x',
  name,
  kind: 'person',
  ...(role ? { role } : {}),
});
const named = (role: string): Person => person('Ratna Wulandari', role);
const body = (name: string): Person => ({ id: 'x', name, kind: 'organization' });

describe('the same person in two articles', () => {
  it('has the same full name and a compatible role', () => {
    expect(samePerson(person('Ratna Wulandari', 'Ketua Koperasi'), person('RATNA WULANDARI'))).toBe(
      true,
    );
    expect(
      samePerson(
        person('Ratna Wulandari', 'Ketua Koperasi Nelayan'),
        person('Ratna Wulandari', 'ketua nelayan'),
      ),
    ).toBe(true);
    expect(
      samePerson(person('Ratna Wulandari', 'dokter'), person('Ratna Wulandari', 'nelayan')),
    ).toBe(false);
  });

  it('may have roles that say different things without contradicting each other', () => {
    expect(samePerson(named('dokter'), named('Kepala Puskesmas Wanasari'))).toBe(true);
    expect(samePerson(named('dokter'), named('physician'))).toBe(true);
    expect(samePerson(named('kepala sekolah'), named('head of the floating school'))).toBe(true);
    expect(samePerson(named('Ketua Koperasi Nelayan'), named('Direktur PT Garam'))).toBe(false);
  });

  it('is never found by a surname or a single name', () => {
    expect(samePerson(person('Wulandari'), person('Wulandari'))).toBe(false);
    expect(samePerson(person('Wulandari'), person('Ratna Wulandari'))).toBe(false);
  });

  it('may be a body of the same name', () => {
    expect(samePerson(body('Badan Cuaca Selo'), body('badan cuaca Selo'))).toBe(true);
    expect(samePerson(body('Badan Cuaca Selo'), person('Badan Cuaca Selo'))).toBe(false);
  });
});
