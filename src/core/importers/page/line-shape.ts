/** Words of Indonesian and English titles that keep their small letters. */
const SMALL_WORDS = new Set(
  `dan di ke dari yang untuk dengan pada dalam atau vs tak oleh bagi sebagai usai saat jadi karena agar tapi soal
  demi atas tanpa the of and in on to for a an at by from with is as or but nor via per into over after`.split(
    /\s+/,
  ),
);

/** How much of a line's end is looked at. */
const TAIL = 80;
const SENTENCE_END =
  /[.!?…。！？।۔][」』”"’'»)\]]*\s*(?:\([^()]{1,40}\)|\[[^[\]]{1,40}\]|\*{1,3})?[.”"’']?$/u;

/** Whether a line ends as a sentence does, before a writer's initials too: `… ke hilir. (rw)`. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-TAIL));
}

/** Whether a full stop closes a line, as it never does a headline, or more than one sentence stands on it. */
function hasStop(text: string): boolean {
  if (text.length > 100 && /\p{L}{3}[.!?][”"]?\s\p{Lu}/u.test(text.slice(0, 1000))) return true;
  return /\.[”"’'»)\]]{0,3}(?:\s*\([^()]{1,40}\)|\*{1,3})?[.”"’']?$/u.test(text.slice(-TAIL));
}

/** How many of a line's words begin with a capital, from 0 to 1; small words of titles and numbers do not count. */
export function titleShare(text: string): number {
  let capitals = 0;
  let counted = 0;
  for (const word of text.slice(0, 1000).match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []) {
    if (SMALL_WORDS.has(word.toLowerCase())) continue;
    counted++;
    if (/^\p{Lu}/u.test(word)) capitals++;
  }
  return counted === 0 ? 0 : capitals / counted;
}

/** Whether a word keeps its small letters in titles (`dan`, `di`, `the`). */
export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word.toLowerCase());
}

/** Whether a line is running text: a sentence of some length, or a long line that is no string of titles. */
export function isProse(line: { readonly text: string; readonly words: number }): boolean {
  if (/^[.,;:!?)]/u.test(line.text)) return false;
  const share = titleShare(line.text);
  if (line.words >= 8 && endsSentence(line.text)) return share < (hasStop(line.text) ? 0.92 : 0.75);
  if (line.words >= 12 && line.text.endsWith(':')) return share < 0.6;
  return line.text.length >= 160 && share < 0.7;
}

/** Whether a line is a sentence, short ones too: `Mereka menolak.` */
export function isSentence(line: { readonly text: string; readonly words: number }): boolean {
  if (isProse(line)) return true;
  return line.words >= 2 && endsSentence(line.text) && /^[\p{Lu}\d“”"‘’'«(]/u.test(line.text);
}

/** Whether a line reads like a headline: a few words with capitals, and no full stop. */
export function isTitleLike(line: { readonly text: string; readonly words: number }): boolean {
  if (line.words < 2 || line.words > 28 || line.text.length > 220) return false;
  if (/[.,;]$/.test(line.text) && !line.text.endsWith('...')) return false;
  return titleShare(line.text) >= 0.6;
}

/** Whether words could be someone's name: one to five, each with a capital, no digits. */
export function isNameLike(text: string): boolean {
  if (text.length > 45) return false;
  const words = text.split(/\s+/);
  return words.length <= 5 && words.every((word) => /^\p{Lu}[\p{L}.’'`-]*,?$/u.test(word));
}

/** Whether it is the line-up of a team, with which many reports of matches end: `Garuda Lawe (4-4-2): Rama; Dedi, …`. */
export function isLineUp(text: string): boolean {
  return /^\p{L}[^:]{1,60}\(\d(?:-\d){2,4}\)\s{0,2}:\s{0,2}\p{L}/u.test(text);
}
