/** The longest beginning of the texts, cut between two words and marked as cut, that `fits`; at most `most` words. */
export function longestFit(
  texts: readonly string[],
  most: number,
  fits: (some: readonly string[]) => boolean,
): string[] {
  let fitting = 0;
  let tooMany = Math.min(countWords(texts), most + 1);
  while (tooMany - fitting > 1) {
    const middle = (fitting + tooMany) >> 1;
    if (fits(firstWords(texts, middle))) fitting = middle;
    else tooMany = middle;
  }
  return firstWords(texts, fitting);
}

/** The first words of all texts; `…` where words are left out. */
export function firstWords(texts: readonly string[], most: number): string[] {
  const shown: string[] = [];
  let left = most;
  for (const text of texts) {
    const words = wordsIn(text);
    if (words.length > left) return [...shown, [...words.slice(0, left), '…'].join(' ')];
    shown.push(text);
    left -= words.length;
  }
  return shown;
}

/** How many words the texts have together. */
export function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + wordsIn(text).length, 0);
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
