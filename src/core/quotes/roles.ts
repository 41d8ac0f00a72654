import type { Mention } from './mention.ts';
import { is, isSmall, lowAt, type Tokens } from './token.ts';
import { isPrefixedVerb } from './verbs.ts';
import * as word from './word-class.ts';

const LONGEST = 12;

/** The tokens, ends included, of an office that stands beside a name; undefined where there is none. */
export function officeOf(
  tokens: Tokens,
  mention: Mention,
  headLast: boolean,
): { first: number; last: number } | undefined {
  if (mention.kind !== 'name' || mention.isRelated) return undefined;
  return officeBefore(tokens, mention, headLast) ?? officeAfter(tokens, mention);
}

/** `nelayan, Pak [Darmo]`; where there is but a title, that. */
function officeBefore(
  tokens: Tokens,
  mention: Mention,
  headLast: boolean,
): { first: number; last: number } | undefined {
  let last = mention.nameFirst - 1;
  while (is(tokens, last, word.TITLE)) last--;
  const office = lowAt(tokens, last) === ',' && officeUpTo(tokens, mention, headLast, last);
  return office || officeUpTo(tokens, mention, headLast, mention.nameFirst - 1);
}

/** `juru bicara Kremlin [Dmitry Peskov]`, `oil worker [Mike Wipf]`. */
function officeUpTo(
  tokens: Tokens,
  mention: Mention,
  headLast: boolean,
  from: number,
): { first: number; last: number } | undefined {
  let last = from;
  if (lowAt(tokens, last) === ',' && (!headLast || is(tokens, last - 1, word.ROLE))) last--;
  let first = -1;
  for (let at = last; at >= Math.max(0, mention.nameFirst - LONGEST); at--) {
    if (endsOffice(tokens, at, mention.first, headLast)) break;
    if (headLast && isTitledOther(tokens, at, mention)) {
      while (isSmall(tokens, first, word.WORD) && !is(tokens, first, word.ROLE)) first++;
      break;
    }
    if (is(tokens, at, word.ROLE | word.TITLE)) first = at;
    else if (headLast && at === last && at < mention.first) break;
    else if (
      headLast &&
      first > 0 &&
      is(tokens, at, word.WORD) &&
      !is(tokens, at, word.STOP) &&
      !tokens[at]!.word.owns
    )
      first = at;
  }
  if (first < 0) return undefined;
  while (last > first && is(tokens, last, word.TITLE) && !is(tokens, last, word.ROLE)) last--;
  return last < first ? undefined : { first, last };
}

/** A name with a title of its own: Senator Anna [Price] sued Selo Garam CEO Tom Hill; not Senator Anna [Price’s]. */
function isTitledOther(tokens: Tokens, at: number, { first }: Mention): boolean {
  const { mention, word: own } = tokens[at]!;
  return at < first && mention?.kind === 'name' && mention.titles !== 0 && !own.owns;
}

function endsOffice(tokens: Tokens, at: number, run: number, headLast: boolean): boolean {
  const before = at < run;
  if (!is(tokens, at, word.WORD | word.NUMBER)) return !/^[()]$/.test(lowAt(tokens, at));
  if (
    is(
      tokens,
      at,
      word.SAY | word.AFTER | word.AFTER_OWN | word.SOURCE | word.DETERMINER | word.TIME,
    )
  )
    return true;
  if (before && isSmall(tokens, at, word.PREPOSITION | word.AND | word.ADJUNCT | word.THAT))
    return true;
  return before && !headLast && isPrefixedVerb(tokens, at);
}

/** `[Nadia Jamil], principal researcher at Dixon Hall,`. */
function officeAfter(
  tokens: Tokens,
  { end }: Mention,
): { first: number; last: number } | undefined {
  if (lowAt(tokens, end + 1) !== ',') return undefined;
  let hasRole = false;
  for (let at = end + 2; at < Math.min(tokens.length, end + LONGEST + 3); at++) {
    const isRole = is(tokens, at, word.ROLE);
    hasRole ||= isRole && at <= end + 5;
    const ends =
      is(tokens, at, word.SAY | word.WHO | word.QUOTE) || /^[,.;]$/.test(lowAt(tokens, at));
    if (ends && !isRole)
      return hasRole && at > end + 2 ? { first: end + 2, last: at - 1 } : undefined;
  }
  return undefined;
}
