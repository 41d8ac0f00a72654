import type { Evidence } from './mention.ts';
import { is, isSmall, lowAt, type Tokens } from './token.ts';
import { ADVERB, AFTER, BODY, PLACE, QUOTE, ROLE, SAY, SOURCE, TIME, TITLE } from './word-class.ts';

/** Indonesian forenames by which alone nobody is called: they begin a name and do not belong to an office. */
const FORENAME =
  /^(?:mu?hamm?ad|moh?amm?ad|m|moch|mochamad|moh|ah?mad|achmad|abdul|abdurr?ahman|sri|siti|nur|ni|i|gusti|raden)$/;

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
  // A spokesperson speaks for somebody: juru bicara Istana [Ratna Wulandari].
  const isSpokesperson = /^(?:bicara|jubir)$/.test(lowAt(tokens, from - 1));
  if (short !== undefined && short < last && !FORENAME.test(lowAt(tokens, from))) return short;
  return last - from > 1 && isSpokesperson ? from + 1 : from;
}

/** The word of a run that names somebody by itself elsewhere in the article; of several the last but the run's end. */
function shortName(
  tokens: Tokens,
  from: number,
  last: number,
  { alone, lower, places }: Evidence,
): number | undefined {
  for (let step = 1; step <= last - from + 1; step++) {
    const at = step > last - from ? last : last - step;
    const low = lowAt(tokens, at);
    const isOwn = alone.has(low) && !places.has(low) && !lower.has(low);
    if (isOwn && !is(tokens, at, BODY | PLACE | ROLE | TITLE)) return at;
  }
  return undefined;
}

/**
 * Whether a run with an office in it is nothing but an office, its bearer's name following after a comma: kata Ketua
 * Koperasi Nelayan Muara Selo, [Ratna Wulandari], di dermaga.
 */
export function isNamedAfterComma(
  tokens: Tokens,
  { first, nameFirst, last }: { first: number; nameFirst: number; last: number },
  evidence: Evidence,
): boolean {
  const begins = tokens[first]!.first || isSmall(tokens, first - 1, AFTER | SOURCE);
  if (!begins || lowAt(tokens, last + 1) !== ',') return false;
  if (shortName(tokens, nameFirst, last, evidence) !== undefined) return false;
  let begin = last + 2;
  while (isSmall(tokens, begin, TITLE | ROLE)) begin++;
  let end = begin;
  while (isPersonal(tokens, end)) end++;
  if (end - begin < 2) return false;
  return /^[.,]?$/.test(lowAt(tokens, end)) || is(tokens, end, SAY | ADVERB | QUOTE);
}

function isPersonal(tokens: Tokens, at: number): boolean {
  return (tokens[at]?.cap ?? 0) > 0 && !is(tokens, at, BODY | PLACE | ROLE | TIME);
}
