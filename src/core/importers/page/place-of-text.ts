import { brandLikeness } from './brand.ts';
import type { Dateline } from './dateline.ts';
import { endsSentence } from './line-shape.ts';
import { isKnownPlace } from './places.ts';
import { isSectionName } from './sections.ts';

const OPENING = /^(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2})\s{1,2}(?:-{1,2}|[–—])\s{1,2}(?=\p{Lu})/u;
/** What stands before the names of places, and of no one and nothing else. */
const BEFORE = String.raw`(?:di|in|kota|kabupaten|kecamatan|desa|pulau|wali kota|walikota|bupati|camat|pemkot|pemkab|dprd|kap?olres(?:ta(?:bes)?)?|polres(?:ta(?:bes)?)?|kapolsek|polsek)`;
const LEAST = 60;

/**
 * A place of whatever name before the dash that opens a text, where the text itself tells that it is one: `Kediran -
 * Seorang nelayan …`, and further down `di Kediran`. What follows the dash is not a place too: `Selo - Damar ditempuh …`.
 */
export function placeOfText(opening: string, texts: readonly string[]): Dateline | undefined {
  const match = OPENING.exec(opening);
  const name = match?.[1];
  if (!match || name === undefined || isSectionName(name) || brandLikeness(name) !== 'no')
    return undefined;
  const rest = opening.slice(match[0].length);
  if (rest.length < LEAST || !endsSentence(rest)) return undefined;
  const text = [rest, ...texts].join('\n');
  const next = /^\p{L}+/u.exec(rest)?.[0] ?? '';
  if (!isPlaceIn(text, name) || isPlaceIn(text, next) || isKnownPlace(next)) return undefined;
  return { dateline: name, length: match[0].length };
}

function isPlaceIn(text: string, name: string): boolean {
  return new RegExp(String.raw`(?<!\p{L})${BEFORE}\s${name}(?!\p{L})`, 'iu').test(text);
}
