/** A word as it is compared, with its place in the text that it was read from (UTF-16 offsets). */
export type FoldedWord = { readonly word: string; readonly start: number; readonly end: number };

/** A text folded letter by letter; `starts` and `ends` lead back to the original, absent where nothing moved. */
type FoldedLetters = {
  readonly letters: string;
  readonly starts?: readonly number[];
  readonly ends?: readonly number[];
};

const NOT_ASCII = /[^\0-\x7f]/;
const ASCII_WORDS =
  /[a-z0-9]+(?:(?:(?<=[a-z])['`](?=[a-z])|(?<=(?<![a-z0-9])[a-z])&(?=[a-z])|(?<=[a-z])&(?=[a-z](?![a-z0-9])))[a-z0-9]+)*/g;
const WORDS =
  /[\p{L}\p{N}]+(?:(?:(?<=\p{L})'(?=\p{L})|(?<=(?<![\p{L}\p{N}])\p{L})&(?=\p{L})|(?<=\p{L})&(?=\p{L}(?![\p{L}\p{N}])))[\p{L}\p{N}]+)*/gu;
const JOINERS = /['`&]/g;
const APOSTROPHE = /['`´‘’‛′ʹʻʼʽˈ＇]/gu;
/** Combining marks, and format characters such as the soft hyphen and joiners: they are no letters of their own. */
const INVISIBLE = /[\p{M}\p{Cf}]/gu;
/** Latin letters that Unicode does not decompose, as they are usually typed without their keys. */
const UNDECOMPOSED: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ı', 'i'],
  ['þ', 'th'],
]);

/**
 * A text as it is compared: compatibility forms and combining marks gone (NFKD of NFKC), lower case, words apart
 * by one space, nothing else. An apostrophe between letters is removed (`Jum'at` → `jumat`), and so is `&`
 * between letters where one side is a single letter (`AT&T` → `att`, `R&D` → `rd`); every other sign parts words
 * (`Korea-Utara` → `korea utara`, `3,5` → `3 5`). Folding twice changes nothing.
 */
export function fold(text: string): string {
  return foldedWords(text)
    .map(({ word }) => word)
    .join(' ');
}

/**
 * The words of `fold(text)` in order, each with its place in the original text; combining marks belong to the
 * letter before. Two words share a place only where one character stands for both (`½` → `1`, `2`).
 */
export function foldedWords(text: string): FoldedWord[] {
  const ascii = !NOT_ASCII.test(text);
  const { letters, starts, ends } = ascii ? { letters: text.toLowerCase() } : foldLetters(text);
  const words: FoldedWord[] = [];
  for (const match of letters.matchAll(ascii ? ASCII_WORDS : WORDS)) {
    const last = match.index + match[0].length - 1;
    words.push({
      word: match[0].replace(JOINERS, ''),
      start: starts?.[match.index] ?? match.index,
      end: ends?.[last] ?? last + 1,
    });
  }
  return words;
}

function foldLetters(text: string): FoldedLetters {
  let letters = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const folded = foldCharacter(character);
    if (folded === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (let index = 0; index < folded.length; index++) {
      starts.push(start);
      ends.push(end);
    }
    letters += folded;
    start = end;
  }
  return { letters, starts, ends };
}

function foldCharacter(character: string): string {
  if (character <= '\x7f') return character === '`' ? "'" : character.toLowerCase();
  const lower = character.normalize('NFKD').toLowerCase().normalize('NFKD');
  const bare = lower.replace(APOSTROPHE, "'").replace(INVISIBLE, '');
  return UNDECOMPOSED.get(bare) ?? bare;
}
