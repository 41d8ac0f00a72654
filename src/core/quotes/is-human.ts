import type { QuoteLanguage } from './languages/language.ts';
import { bracketEnd, isAcronymAt, isNameLike, isRelative, RELATION } from './name-shapes.ts';
import { is, isSmall, lowAt, type Tokens } from './token.ts';
import { ADVERB, NUMBER, ROLE, SAY, SOURCE } from './word-class.ts';

const DIGIT = /\d/;

/** Whether what stands in and beside a name shows that it is somebody's: a title, an age, a verb of saying. */
export function isHuman(
  tokens: Tokens,
  first: number,
  last: number,
  nameFirst: number,
  nameLast: number,
  titles: number,
  language: QuoteLanguage,
): boolean {
  const several = nameLast > nameFirst;
  if ((isAcronymAt(tokens, nameLast) && !several) || DIGIT.test(lowAt(tokens, nameLast)))
    return false;
  return (
    (titles !== 0 && (several || isNameLike(tokens, nameLast))) ||
    isSpeaker(tokens, first, last, language)
  );
}

/** Whether a source’s word stands right before the name, or a verb of saying, an age or an office right after it. */
function isSpeaker(tokens: Tokens, first: number, last: number, language: QuoteLanguage): boolean {
  if (is(tokens, first - 1, SOURCE)) return true;
  if (lowAt(tokens, first - 1) === ',' && isSomebody(tokens, first - 2, language)) return true;
  if (bracketEnd(tokens, last + 1) === last + 3 && is(tokens, last + 2, NUMBER)) return true;
  if (lowAt(tokens, last + 1) === ',' && is(tokens, last + 2, ROLE)) return true;
  let at = last + 1;
  while (is(tokens, at, ADVERB)) at++;
  return isSmall(tokens, at, SAY);
}

/** Whether what a name after a comma explains is somebody: an office; istrinya, [Wati]; sang ayah, [Wati]; istri Budi, [Wati]. */
function isSomebody(tokens: Tokens, at: number, language: QuoteLanguage): boolean {
  const mention = tokens[at]?.mention;
  return mention
    ? mention.kind === 'office' || mention.isRelated
    : RELATION.test(lowAt(tokens, at)) || isRelative(lowAt(tokens, at), language);
}
