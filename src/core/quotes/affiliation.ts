import type { Evidence } from './mention.ts';
import { isAcronymAt, NOMINAL } from './name-shapes.ts';
import { is, isCapital, isSmall, lowAt, type Tokens } from './token.ts';
import {
  ADVERB,
  AFTER,
  AND,
  BODY,
  DEGREE,
  NUMBER,
  PLACE,
  QUOTE,
  ROLE,
  SAY,
  SOURCE,
  TIME,
  TITLE,
  WORD,
} from './word-class.ts';

/** Indonesian forenames by which alone nobody is called: they begin a name and do not belong to an office. */
const FORENAME = /^(?:m|mo?c?h|m[uo]ham+ad|ahmad|abdul|sri|siti|nur|ni|i)$/;

/** Whoever leads, trains or speaks for something, which stands before the name: pelatih Persela [Ratna Wulandari]. */
const OF_SOMETHING = /^(?:bicara|jubir|menlu|negeri|pelatih|pm|presiden|raja)$/;

/** Offices that every place has one of, or every field, and the people of a place: Bupati Selo, Menko Pangan, warga Randu. */
const ONE_OF_MANY =
  /^(?:bupati|camat|dan(?:dim|lanal|ramil|rem)|gubernur|(?:wa)?ka(?:d\w|jar|jat|lapas|pol(?!ri)|rutan)\w*|kota|lurah|menko|sek(?:da|des)|wa[bg]u[bp]|walikota|warga)$/;

/** A body whose own name may be of any words: Yayasan Akar Bakau. */
const GROUP =
  / (?:kelompok|komunitas|koperasi|paguyuban|perkumpulan|(?<!amerika )serikat|yayasan)$/;

/**
 * Where the name begins in a run of capitals whose first words belong to the office before it: Bupati Selo [Ratna
 * Wulandari]. The article itself tells: the last word that ends a name elsewhere (di Muara Selo) ends the office, and
 * a word that stands alone elsewhere (kata Ratna) is the person's own. Without such words the run is the name.
 */
export function nameAfterAffiliation(
  tokens: Tokens,
  from: number,
  last: number,
  evidence: Evidence,
): number {
  const short = shortName(tokens, from, last, evidence);
  const limit = short ?? last - 1;
  for (let at = limit; at > from; at--) {
    if (evidence.ends.has(lowAt(tokens, at - 1))) return at;
  }
  if (FORENAME.test(lowAt(tokens, from))) return from;
  if (short !== undefined && short < last) return short;
  const isPart =
    OF_SOMETHING.test(lowAt(tokens, from - 1)) ||
    ONE_OF_MANY.test(lowAt(tokens, from - 1)) ||
    is(tokens, from - 1, NUMBER) ||
    [from - 1, from - 2].some((at) => GROUP.test(`${lowAt(tokens, at - 1)} ${lowAt(tokens, at)}`));
  if (last - from < (isPart ? 2 : 3)) return from;
  // Names of three words are rarer than those of two, and of a long run hardly less likely.
  return last - (last - from > 3 ? 2 : 1);
}

/**
 * Whether the one word after an office is what it belongs to: Ketua Komisi KPAI; not Presiden SBY. Of an office that is
 * one of many it is, and of one within a body, unless somebody is called so elsewhere: Kapolres [Selo]; Kepala BPBD [Selo].
 */
export function isAffiliation(tokens: Tokens, at: number, { called, places }: Evidence): boolean {
  const low = lowAt(tokens, at);
  const before = lowAt(tokens, at - 1);
  if (NOMINAL.test(low)) return true;
  if (isAcronymAt(tokens, at)) return !is(tokens, at - 1, ROLE) || is(tokens, at + 1, NUMBER);
  const isOwned =
    is(tokens, at - 1, BODY | NUMBER) || isAcronymAt(tokens, at - 1) || ONE_OF_MANY.test(before);
  return !called.has(low) && (isOwned || places.has(before));
}

/** Whether an office says who the name before it is, and names nobody itself: Ratna Wulandari, [Ketua Kelompok Tani Selo]. */
export function isApposition(tokens: Tokens, first: number, last: number): boolean {
  const name = lowAt(tokens, first - 1) === ',' ? tokens[first - 2]?.mention : undefined;
  if (name?.kind !== 'name' || name.titles !== 0 || name.words.length < 2) return false;
  return is(tokens, first, ROLE) && (!is(tokens, last + 1, WORD) || is(tokens, last + 1, SAY));
}

/** The word of a run that names somebody by itself elsewhere in the article: rather one within it than its ends. */
function shortName(
  tokens: Tokens,
  from: number,
  last: number,
  { alone, lower, places }: Evidence,
): number | undefined {
  const isOwn = (at: number): boolean => {
    const low = lowAt(tokens, at);
    if (!alone.has(low) || places.has(low) || lower.has(low)) return false;
    return !is(tokens, at, BODY | PLACE | ROLE | TITLE);
  };
  for (let at = last - 1; at > from; at--) if (isOwn(at)) return at;
  return [last, from].find(isOwn);
}

/**
 * Whether what a cue names is nothing but an office, its bearer's name following after a comma: kata Ketua Koperasi
 * Nelayan Muara Selo, [Ratna Wulandari], di dermaga.
 */
export function isNamedAfterComma(tokens: Tokens, first: number, last: number): boolean {
  const begins = tokens[first]!.first || isSmall(tokens, first - 1, AFTER | SOURCE);
  if (!begins || lowAt(tokens, last + 1) !== ',') return false;
  let at = last + 2;
  while (isSmall(tokens, at, TITLE | ROLE)) at++;
  const begin = at;
  while (isCapital(tokens, at) && !is(tokens, at, BODY | PLACE | ROLE | TIME)) at++;
  // Of a single word it is sure only between two commas: Ketua DPRD Muara Selo, [Rosmiati], menilai …
  if (at === begin + 1)
    return lowAt(tokens, at) === ',' && !is(tokens, begin, DEGREE) && !is(tokens, at + 1, AND);
  return at > begin && (/^[.,]?$/.test(lowAt(tokens, at)) || is(tokens, at, SAY | ADVERB | QUOTE));
}
