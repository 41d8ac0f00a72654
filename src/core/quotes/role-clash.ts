import { foldedWords } from '../language/fold.ts';

/** Heads of bodies, a line a language: whoever leads one body does not lead another of the same kind. */
const OFFICES = [
  `ketua kepala direktur bupati gubernur walikota menteri presiden camat lurah rektor dekan sekretaris kapolres kapolda
   kapolri panglima komandan juru jubir anggota manajer pemimpin`,
  `head chief chair chairman chairwoman chairperson director president governor mayor minister regent rector dean
   secretary commander spokesman spokeswoman spokesperson manager member leader premier`,
].map(setOf);

/** Occupations, a line a kind, in both languages: who lives by one is hardly the one who lives by another. */
const OCCUPATIONS = [
  'bupati gubernur walikota menteri presiden camat lurah regent governor mayor minister president premier senator',
  'dokter bidan perawat doctor physician nurse midwife surgeon',
  'guru dosen teacher lecturer professor',
  'mahasiswa mahasiswi siswa siswi pelajar student pupil',
  'petani petambak pekebun peternak farmer grower',
  'nelayan nakhoda pelaut fisherman fisher sailor skipper captain',
  'pedagang pengusaha trader vendor merchant businessman businesswoman',
  'hakim jaksa pengacara advokat judge prosecutor lawyer attorney',
  'polisi tentara police officer soldier',
  'wartawan jurnalis journalist reporter',
  'pemain pelatih atlet player coach athlete',
].map(setOf);

/** Words that say nothing of what a role is. */
const EMPTY = setOf(
  'the and dan for untuk yang dari former mantan eks acting plt wakil vice deputy',
);

/**
 * Whether two roles contradict each other, so that two persons of one name bear them: two offices of different bodies,
 * or two occupations. A role that is not known, or that has a word of the other, contradicts nothing; nor does one in
 * another language, of which too little can be compared.
 */
export function clash(one: string | undefined, other: string | undefined): boolean {
  if (!one || !other) return false;
  const first = wordsOf(one);
  const second = wordsOf(other);
  if (first.some((word) => second.includes(word))) return false;
  if (OFFICES.some((heads) => leads(first, heads) && leads(second, heads))) return true;
  const kinds = [kindOf(first), kindOf(second)];
  return kinds[0] !== -1 && kinds[1] !== -1 && kinds[0] !== kinds[1];
}

function wordsOf(role: string): string[] {
  return foldedWords(role)
    .map(({ word }) => word)
    .filter((word) => word.length > 2 && !EMPTY.has(word));
}

function leads(words: readonly string[], heads: ReadonlySet<string>): boolean {
  return words.some((word) => heads.has(word));
}

function kindOf(words: readonly string[]): number {
  return OCCUPATIONS.findIndex((kind) => words.some((word) => kind.has(word)));
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
