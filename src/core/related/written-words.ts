const OPENS = /[\p{L}\p{N}]/u;
const GOES_ON = /[\p{L}\p{N}\p{M}’]/u;

/** A word as it stands in a text: where it begins and ends (UTF-16 offsets). */
export type WrittenWord = { readonly start: number; readonly end: number };

/** The words of a text: letters and digits, and within and after them marks, apostrophes and hyphens. */
export function writtenWords(text: string): WrittenWord[] {
  const words: WrittenWord[] = [];
  let start = -1;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const size =
      code < 0xd800 || code > 0xdbff ? 1 : String.fromCodePoint(text.codePointAt(at) ?? 0).length;
    const belongs = start < 0 ? opens(text, at, code, size) : goesOn(text, at, code, size);
    if (belongs && start < 0) start = at;
    else if (!belongs && start >= 0) {
      words.push({ start, end: at });
      start = -1;
    }
    at += size;
  }
  if (start >= 0) words.push({ start, end: text.length });
  return words;
}

const APOSTROPHE = 39;
const HYPHEN = 45;

function opens(text: string, at: number, code: number, size: number): boolean {
  return code < 128 ? isPlain(code) : OPENS.test(text.slice(at, at + size));
}

function goesOn(text: string, at: number, code: number, size: number): boolean {
  if (code >= 128) return GOES_ON.test(text.slice(at, at + size));
  return isPlain(code) || code === APOSTROPHE || code === HYPHEN;
}

/** Whether a sign of ASCII is a letter or a digit. */
function isPlain(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57);
}
