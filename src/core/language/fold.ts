/** A word as it is compared, with its place in the text that it was read from (UTF-16 offsets). */
export type FoldedWord = { readonly word: string; readonly start: number; readonly end: number };

/** A text folded letter by letter; `starts` and `ends` lead back to the original, absent where nothing moved. */
type FoldedLetters = {
  readonly letters: string;
  readonly starts?: readonly number[];
  readonly ends?: readonly number[];
};

const NOT_ASCII = /[^\0-\x7f]/gu;
/** What can be inside a word that is not of ASCII letters and digits alone. */
const NOT_PLAIN = /[^\0-\x7f]|['`&]/;
const PLAIN_WORDS = /[a-z0-9]+/g;
const WORDS = /[\p{L}\p{N}'&]+/gu;
const JOINERS = /['&]/g;
/** A letter beside a joiner; the group is there where it stands alone. */
const LETTER_BEFORE = /(?:(?<![\p{L}\p{N}])()|)\p{L}$/u;
const LETTER_AFTER = /^\p{L}(?:(?![\p{L}\p{N}])()|)/u;
/** Two characters are no longer. */
const A_LETTER_AND_ANOTHER = 4;
const APOSTROPHE = /['`´‘’‛′ʹʻʼʽˈ＇]/gu;
/** Combining marks, and format characters such as the soft hyphen and joiners: they are no letters of their own. */
const INVISIBLE = /[\p{M}\p{Cf}]/gu;
/** Latin letters that Unicode does not decompose, as they are usually typed without their keys. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  þ: 'th',
};

/**
 * A text as it is compared: compatibility forms and combining marks gone (NFKD of NFKC), lower case, words apart
 * by one space, nothing else. An apostrophe between letters is removed (`Jum'at` → `jumat`), and so is `&`
 * between letters where one side is a single letter (`AT&T` → `att`, `R&D` → `rd`); every other sign parts words
 * (`Korea-Utara` → `korea utara`, `3,5` → `3 5`). Folding twice changes nothing.
 */
export function fold(text: string): string {
  return wordsOf(text).join(' ');
}

/** The words of `fold(text)` in order. */
export function wordsOf(text: string): string[] {
  if (NOT_PLAIN.test(text)) return foldedWords(text).map(({ word }) => word);
  return text.toLowerCase().match(PLAIN_WORDS) ?? [];
}

/**
 * The words of `fold(text)` in order, each with its place in the original text; combining marks belong to the
 * letter before. Two words share a place only where one character stands for both (`½` → `1`, `2`).
 */
export function foldedWords(text: string): FoldedWord[] {
  const { letters, starts, ends } = foldLetters(text);
  const words: FoldedWord[] = [];
  const isPlain = !NOT_PLAIN.test(letters);
  for (const match of isPlain ? letters.matchAll(PLAIN_WORDS) : parted(letters).matchAll(WORDS)) {
    const last = match.index + match[0].length - 1;
    words.push({
      word: match[0].replace(JOINERS, ''),
      start: starts?.[match.index] ?? match.index,
      end: ends?.[last] ?? last + 1,
    });
  }
  return words;
}

/**
 * Folded letters in which what joins nothing is a space. One expression for words and joiners together would take the
 * engine tens of milliseconds to make.
 */
function parted(letters: string): string {
  return letters.replace(JOINERS, (joiner: string, at: number) => {
    const before = LETTER_BEFORE.exec(letters.slice(Math.max(0, at - A_LETTER_AND_ANOTHER), at));
    const after = LETTER_AFTER.exec(letters.slice(at + 1, at + 1 + A_LETTER_AND_ANOTHER));
    const isJoined = before && after && (joiner === "'" || (before[1] ?? after[1]) !== undefined);
    return isJoined ? joiner : ' ';
  });
}

function foldLetters(text: string): FoldedLetters {
  const inPlace = foldedInPlace(text);
  if (inPlace !== undefined) return { letters: inPlace };
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

/** A text folded where each character takes as much room as before, which is nearly always; else undefined. */
function foldedInPlace(text: string): string | undefined {
  let stays = true;
  const letters = text.replace(NOT_ASCII, (character) => {
    const folded = foldCharacter(character);
    stays &&= folded.length * character.length === 1;
    return folded;
  });
  return stays ? letters.toLowerCase().replaceAll('`', "'") : undefined;
}

function foldCharacter(character: string): string {
  if (character <= '\x7f') return character === '`' ? "'" : character.toLowerCase();
  const lower = character.normalize('NFKD').toLowerCase().normalize('NFKD');
  const bare = lower.replace(APOSTROPHE, "'").replace(INVISIBLE, '');
  return UNDECOMPOSED[bare] ?? bare;
}
