import { isSmallWord } from './line-shape.ts';

/** A title and what follows it on the same line. */
export type SplitTitle = { readonly title: string; readonly rest: string };

const SENTENCE_OPENERS =
  /^(?:dia|ia|mereka|menurut|adapun|selain|sementara|hal|dalam|pada|kini|saat|namun|meski|sebelumnya|kemudian|selanjutnya|lebih|ini|itu|kami|kita|para|pihak|sejumlah|seorang|the|he|she|they|it|but|in|according|meanwhile)$/iu;
const ROLES =
  /^(?:prof|profesor|dr|drs|ir|presiden|wakil|menteri|gubernur|bupati|wali|ketua|kepala|direktur|kapolres|kapolda|kapolri|kapolsek|kombes|akbp|kompol|akp|iptu|jenderal|kolonel|sekretaris|anggota|juru|pengamat|president|minister|governor|mayor|professor|director|chief)\.?$/iu;

/** From how many words with capitals on a title is known to be written so. */
const LEAST_TITLE = 4;

/**
 * Parts a title from the text that runs on behind it without a mark, `… Naik Lagi Ratna mengatakan …`: the title ends
 * with its own mark, or where the sentence of the first word without a capital must have begun. `known` tells whether
 * words stand elsewhere in the text, as the subject of that sentence mostly does.
 */
export function splitTitle(text: string, known: (phrase: string) => boolean): SplitTitle {
  const words = [...text.matchAll(/\S+/gu)].slice(0, 60);
  const lower = words.findIndex(({ 0: word }, index) => index > 1 && isRunningText(word));
  // A title in small letters throughout does not show where it ends.
  if (lower < LEAST_TITLE) return { title: text.trim(), rest: '' };
  const marked = words.findLastIndex(
    ({ 0: word }, index) => index < lower && index > 1 && /[?!.][”"’')]*$/u.test(word),
  );
  const end =
    marked >= 0
      ? marked + 1
      : sentenceStart(
          words.map(([word]) => word),
          lower,
          known,
        );
  const place = words[end]?.index ?? text.length;
  return { title: text.slice(0, place).trim(), rest: text.slice(place) };
}

/** Whether a word of running text: without a capital, and none that titles write small. */
function isRunningText(word: string): boolean {
  return /^[“"‘'(]?\p{Ll}{2,}/u.test(word) && !isSmallWord(word.replace(/\P{L}/gu, ''));
}

function sentenceStart(
  words: readonly string[],
  lower: number,
  known: (phrase: string) => boolean,
): number {
  const earliest = Math.max(3, lower - 5);
  for (let start = earliest; start < lower; start++) {
    const word = words[start] ?? '';
    if (ROLES.test(word) || SENTENCE_OPENERS.test(word)) return start;
    if (start < lower - 1 && known(words.slice(start, lower).join(' '))) return start;
  }
  return Math.max(2, lower - 1);
}

/** Titles that a scraper glued together, `… Naik LagiWarga Selo …`, apart again; each has three words at least. */
export function splitGlued(text: string): string[] {
  const titles: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/(?<=[\p{Ll}\d?!]|[\p{L}?!]['’”"])(?=\p{Lu}\p{Ll}+[ !?,])/gu)) {
    const title = text.slice(start, match.index);
    if (wordCount(title) < 3 || wordCount(text.slice(match.index)) < 3) continue;
    titles.push(title.trim());
    start = match.index;
  }
  return [...titles, text.slice(start).trim()];
}

function wordCount(text: string): number {
  return text.trim().split(/\s+/).length;
}
