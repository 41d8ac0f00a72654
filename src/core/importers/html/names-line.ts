import { brandLikeness } from '../page/brand.ts';
import { isNameLike } from '../page/line-shape.ts';
import { isKnownPlace } from '../page/places.ts';
import { isSectionName } from '../page/sections.ts';

/** Whether words are written as the whole name of a person is, and are no outlet's. */
export function isWholeName(name: string): boolean {
  return name.includes(' ') && isNameLike(name) && brandLikeness(name) === 'no';
}

const BETWEEN = /\s{0,3}[,&]\s{0,3}|\s(?:and|dan|und|et|y)\s/u;
const PLACE = /\s(?:in|di)\s\p{Lu}.*$/u;
const EDGES = /^[\s\p{P}|]+|[\s\p{P}|]+$/gu;

/** What sections, regions and leagues are called by, and nobody is. */
const NO_NAMES = new Set(
  'jawa sumatera sumatra kalimantan sulawesi papua nusa kota kabupaten provinsi kecamatan liga piala dunia berita info gaya sudut ruang league cup world news city county breaking top'.split(
    ' ',
  ),
);

function isNoName(word: string): boolean {
  return isSectionName(word) || NO_NAMES.has(word.toLowerCase());
}

/** The names that a line is nothing but: `Ratna Wulandari and Sekar Arum in Selo` → both; none where it is anything else. */
export function namesOfLine(text: string): readonly string[] {
  const names = text.replace(EDGES, '').replace(PLACE, '').split(BETWEEN);
  const isNames = names.every(
    (name) => isWholeName(name) && !isKnownPlace(name) && !name.split(' ').some(isNoName),
  );
  return isNames ? names : [];
}
