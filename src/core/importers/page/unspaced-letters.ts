/** Scripts that part no words by spaces. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]/gu;

/** How many letters of a text are of scripts that part no words by spaces; about two of them are a word. */
export function unspacedLetters(text: string): number {
  return text.match(UNSPACED)?.length ?? 0;
}
