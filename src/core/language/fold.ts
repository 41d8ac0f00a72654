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
const WORDS =
  /[\p{L}\p{N}]+(?:(?:(?<=\p{L})'(?=\p{L})|(?<=(?<![\p{L}\p{N}])\p{L})&(?=\p{L})|(?<=\p{L})&(?=\p{L}(?![\p{L}\p{N}])))[\p{L}\p{N}]+)*/gu;
const JOINERS = /['&]/g;
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
  return isPlain(text) ? text.toLowerCase() : wordsOf(text).join(' ');
}

/** Whether a text only has to become lower case: words of ASCII letters and digits, one space apart, as most names are. */
function isPlain(text: string): boolean {
  let isApart = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE && isApart) return false;
    isApart = code === SPACE;
    if (!isApart && !isAsciiWord(code)) return false;
  }
  return !isApart;
}

const SPACE = 32;

/** Whether a sign is a letter or a digit of ASCII. */
function isAsciiWord(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57);
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
  for (let at = 0; at < letters.length;) {
    const found = nextWord(letters, at);
    if (!found) break;
    const last = found.end - 1;
    words.push({
      word: found.word,
      start: starts?.[found.start] ?? found.start,
      end: ends?.[last] ?? found.end,
    });
    at = found.end;
  }
  return words;
}

const APOSTROPHE_SIGN = 39;
const AMPERSAND = 38;

/** The first word of folded letters from a place on. Most are plain: the expression is asked about the others only. */
function nextWord(letters: string, from: number): FoldedWord | undefined {
  let start = from;
  let code = letters.charCodeAt(start);
  while (code < 128 && !isAsciiWord(code)) code = letters.charCodeAt(++start);
  let end = start;
  while (isAsciiWord(code)) code = letters.charCodeAt(++end);
  if (code < 128 ? code === APOSTROPHE_SIGN || code === AMPERSAND : end < letters.length) {
    return wordOfAnyLetters(letters, start);
  }
  return end > start ? { word: letters.slice(start, end), start, end } : undefined;
}

function wordOfAnyLetters(letters: string, from: number): FoldedWord | undefined {
  WORDS.lastIndex = from;
  const match = WORDS.exec(letters);
  if (!match) return undefined;
  const word = match[0].replace(JOINERS, '');
  return { word, start: match.index, end: match.index + match[0].length };
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

/** Most texts have few other letters: so many are remembered. */
const MOST_REMEMBERED = 2000;
const remembered = new Map<string, string>();

function foldCharacter(character: string): string {
  if (character <= '\x7f') return character === '`' ? "'" : character.toLowerCase();
  const known = remembered.get(character);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const lower = character.normalize('NFKD').toLowerCase().normalize('NFKD');
  const bare = lower.replace(APOSTROPHE, "'").replace(INVISIBLE, '');
  const folded = UNDECOMPOSED[bare] ?? bare;
  remembered.set(character, folded);
  return folded;
}
