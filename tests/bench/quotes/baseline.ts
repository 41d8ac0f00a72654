import { quotableTexts } from '../../../src/core/article/quotable-texts.ts';
import type { Finder } from './prediction.ts';

const PAIR = /["“”„]([^"“”„]+)["“”]/g;
const NAME = String.raw`(\p{Lu}[\p{L}'.-]*(?: \p{Lu}[\p{L}'.-]*)*)`;
const AFTER = new RegExp(
  String.raw`^[,.]?\s*(?:(?:kata|ujar|tutur|ucap|jelas|said|says)\s+${NAME}|${NAME}\s+said)`,
  'u',
);
const REACH = 120;

/**
 * The naive floor: marks are paired within a paragraph, and the capitalised run after the next verb of saying is the
 * speaker. No pronouns, no names before the quotation, nothing carried on.
 */
export const baseline: Finder = ({ body }) =>
  quotableTexts(body).flatMap(({ text }) =>
    [...text.matchAll(PAIR)].map((match) => {
      const end = match.index + match[0].length;
      const cue = AFTER.exec(text.slice(end, end + REACH));
      const name = cue?.[1] ?? cue?.[2];
      return [{ text: match[0], names: name === undefined ? [] : [name] }];
    }),
  );
