import {
  isAffiliation,
  isApposition,
  isNamedAfterComma,
  nameAfterAffiliation,
} from './affiliation.ts';
import type { QuoteLanguage } from './languages/language.ts';
import type { Evidence, Mention } from './mention.ts';
import { isHuman } from './is-human.ts';
import { bracketEnd, isAcronymAt, isNameLike, isRelation, NOMINAL } from './name-shapes.ts';
import { is, isCapital, isSmall, lowAt, type Tokens } from './token.ts';
import { POINTING } from './verbs.ts';
import {
  AFTER,
  AND,
  BODY,
  DEGREE,
  NUMBER,
  PLACE,
  PREPOSITION,
  ROLE,
  SAY,
  STOP,
  TITLE,
  WORD,
} from './word-class.ts';

const DIGIT = /\d/;
/** Bodies whose names are a word of their own: Universitas Selo, Partai Nelayan, PT Garam. */
const NAMED_BODY =
  /^(?:universitas|institut|fraksi|partai|pt|cv|bank|yayasan|kabupaten|kota|kecamatan|desa|kampung|polres|polsek|rsud)$/;

/** Offices that `Agung`, which is a name too, belongs to: Jaksa Agung. */
const SUPREME = /^(?:hakim|jaksa)$/;

/** Parts a run of capitalised words into titles, office, body and name. */
export function parseRun(
  tokens: Tokens,
  first: number,
  last: number,
  evidence: Evidence,
  language: QuoteLanguage,
): Mention {
  let nameFirst = first;
  let own = 0;
  // Within the name of a body an occupation is a part of it: Koperasi Nelayan Muara Selo.
  const isBody = is(tokens, first, BODY) && !is(tokens, first, ROLE);
  const offices = isBody && !language.headLast ? TITLE : TITLE | ROLE;
  for (let at = first; at <= last; at++) {
    const isSupreme = lowAt(tokens, at) === 'agung' && SUPREME.test(lowAt(tokens, at - 1));
    const isOffice =
      isSupreme ||
      (is(tokens, at, offices) &&
        (at < last || !endsName(tokens, first, at, language.headLast, evidence.lower)));
    if (!isOffice) continue;
    own |= tokens[at]!.word.bits;
    nameFirst = at + 1;
  }
  const isRelated =
    !language.headLast && (isRelation(tokens, nameFirst - 1) || isRelation(tokens, first - 1));
  const titles = isRelated ? 0 : (own | titlesBefore(tokens, first, language)) & ~WORD;
  // Kolonel Laut (P) …; not Ikatan Dokter Indonesia
  const isRank =
    nameFirst > first &&
    is(tokens, nameFirst - 1, TITLE) &&
    !is(tokens, nameFirst - 1, ROLE) &&
    (!is(tokens, nameFirst, BODY | PLACE) || bracketEnd(tokens, nameFirst + 1) > 0);
  if ((titles & ROLE) !== 0 && !isRank)
    nameFirst = afterOffice(tokens, first, nameFirst, last, evidence, language);
  else if (isRank) nameFirst = pastBracket(tokens, nameFirst, last);
  let nameLast = last;
  while (nameLast > nameFirst && is(tokens, nameLast, DEGREE)) nameLast--;
  const kind = kindOf(tokens, first, nameFirst, nameLast, titles, evidence, language);
  if (kind === 'body') nameFirst = first;
  const words =
    kind === 'office' ? wordsOf(tokens, first, last) : wordsOf(tokens, nameFirst, nameLast);
  const human =
    kind === 'name' &&
    evidence.prose &&
    isHuman(tokens, first, last, nameFirst, nameLast, titles, language);
  return {
    first,
    last,
    end: withSuffixes(tokens, last),
    kind,
    nameFirst,
    nameLast,
    words,
    titles,
    human,
    isRelated,
  };
}

/**
 * Whether the title or office that ends a run is part of the name before it: Darmo Hakim, where the article speaks of
 * no judge. An Indonesian office stands before the name.
 */
function endsName(
  tokens: Tokens,
  first: number,
  at: number,
  headLast: boolean,
  lower: Evidence['lower'],
): boolean {
  if (at === first || !is(tokens, at, ROLE)) return at > first;
  if (headLast || lower.has(lowAt(tokens, at))) return false;
  return isNameLike(tokens, at - 1) && !NOMINAL.test(lowAt(tokens, at - 1));
}

/** The classes of a title or office in lower case before the run: dokter Ratna; juru bicara Kremlin Dmitry; spokesman John. */
function titlesBefore(tokens: Tokens, first: number, { headLast }: QuoteLanguage): number {
  if (isSmall(tokens, first - 1, ROLE | TITLE)) return tokens[first - 1]!.word.bits;
  // kepala operasi [Bendungan Selo …], dosen ekonomi [Universitas Selo …]
  const isNoun = isSmall(tokens, first - 1, WORD) && !is(tokens, first - 1, STOP | SAY | AFTER);
  if (!headLast && isNoun && is(tokens, first - 2, ROLE)) return tokens[first - 2]!.word.bits;
  const office = tokens[first - 2]?.mention;
  if (headLast || !is(tokens, first - 1, PREPOSITION | AND) || office?.kind !== 'office') return 0;
  return office.titles & ROLE;
}

/** (Purn) [Darmo Sasmita], Laut (P) [Darmo Sasmita]: what belongs to a rank, in brackets. */
function pastBracket(tokens: Tokens, from: number, last: number): number {
  if (lowAt(tokens, from) === ')') return from + 1;
  const end = bracketEnd(tokens, from + 1);
  return end > 0 && end < last ? end + 1 : from;
}

/** Where the name begins after an office; past the run where the name follows after a comma. */
function afterOffice(
  tokens: Tokens,
  first: number,
  from: number,
  last: number,
  evidence: Evidence,
  { headLast }: QuoteLanguage,
): number {
  // warga [Desa Muara Selo]
  if (first === from && NAMED_BODY.test(lowAt(tokens, first)) && last < first + 3) return last + 1;
  const cut = afterAffiliation(tokens, from, last, evidence);
  if (headLast || cut > last) return cut;
  // Ketua Dewan Selo itu; Direktur RSUD Selo dr. [Ratna Wulandari]
  if (POINTING.test(lowAt(tokens, last + 1)) || isSmall(tokens, last + 1, TITLE)) return last + 1;
  if (isNamedAfterComma(tokens, first, last) || isApposition(tokens, first, last)) return last + 1;
  return nameAfterAffiliation(tokens, cut, last, evidence);
}

/** Past the words of the body that an office belongs to: Ketua [KPU Kota Selo] Ratna Wulandari. */
function afterAffiliation(
  tokens: Tokens,
  from: number,
  last: number,
  { places }: Evidence,
): number {
  let cut = from;
  for (let at = from; at < last; at++) {
    const { cap, low, owns } = tokens[at]!.word;
    const joins = isSmall(tokens, at, AND | PREPOSITION);
    const isAcronym = cap === 2 && low.length > 1 && !low.includes('.');
    const belongs = !is(tokens, at, WORD) || is(tokens, at, BODY | PLACE | ROLE) || DIGIT.test(low);
    if (belongs || isAcronym || owns || joins || (places.has(low) && at === cut)) cut = at + 1;
    // Deputi Bidang [Pangan] Ratna Wulandari
    const isNamed = NAMED_BODY.test(low) || low === 'bidang';
    if ((joins || isNamed) && at + 2 <= last && at + 1 === cut) cut = at + 2;
  }
  return cut;
}

function kindOf(
  tokens: Tokens,
  first: number,
  nameFirst: number,
  nameLast: number,
  titles: number,
  evidence: Evidence,
  { headLast }: QuoteLanguage,
): Mention['kind'] {
  if (nameFirst > nameLast) return 'office';
  const isBody = is(tokens, nameLast, BODY | PLACE);
  if (titles !== 0) {
    const isOwned =
      !headLast && nameFirst === nameLast && isAffiliation(tokens, nameFirst, evidence);
    // Sheriff’s Office
    const ofOffice = isBody && nameFirst > first && !tokens[nameFirst - 1]!.word.owns;
    if (isOwned || ofOffice) return 'office';
    return isBody ? 'body' : 'name';
  }
  if (headLast && is(tokens, first, PLACE)) return 'body';
  if (lowAt(tokens, first - 1) === 'the' && first === nameLast && isAcronymAt(tokens, first))
    return 'body';
  // RSUD Selo; not SBY, nor RATNA WULANDARI
  if (
    !headLast &&
    nameFirst < nameLast &&
    lowAt(tokens, first).length > 3 &&
    isAcronymAt(tokens, first) &&
    !isAcronymAt(tokens, nameLast)
  )
    return 'body';
  for (let at = first; at <= nameLast; at++) {
    const counts = !headLast || at === nameLast || at === first || nameLast - first > 1;
    if (counts && is(tokens, at, BODY)) return 'body';
  }
  return isBody ? 'body' : 'name';
}

function wordsOf(tokens: Tokens, first: number, last: number): string[] {
  const words: string[] = [];
  for (let at = first; at <= last; at++) {
    if (is(tokens, at, WORD | NUMBER)) words.push(lowAt(tokens, at).replaceAll('.', ''));
  }
  return words;
}

/** Past what belongs to a name after it: degrees after commas, an age or a party in brackets. */
function withSuffixes(tokens: Tokens, last: number): number {
  let end = last;
  for (;;) {
    const bracket = bracketEnd(tokens, end + 1);
    if (bracket > 0) end = bracket;
    else if (
      lowAt(tokens, end + 1) === ',' &&
      is(tokens, end + 2, DEGREE) &&
      isCapital(tokens, end + 2)
    )
      end += 2;
    else return end;
  }
}
