/** Longer words are not compared: their letters must fit into the bits of one number. */
export const LONGEST_COMPARED = 32;

/** How far a word is from another, and from the beginning of the other that is nearest to it, in edits. */
export type Edits = { readonly whole: number; readonly beginning: number };

/**
 * Compares one word with many. Edits are a letter more, less or other, or two neighbours swapped (optimal string
 * alignment, Damerau 1964), counted for all letters of the word at once in the bits of a number (H. Hyyrö, *A
 * bit-vector algorithm for computing Levenshtein and Damerau edit distances*, 2003), so that the time is linear in
 * the other word's length. The word has 1 to `LONGEST_COMPARED` UTF-16 units.
 */
export function editsFrom(word: string): (other: string) => Edits {
  const places = placesOfLetters(word);
  const last = 1 << (word.length - 1);
  return (other) => {
    let [more, less, diagonal, placesBefore] = [-1, 0, 0, 0];
    let whole = word.length;
    let beginning = whole;
    for (let at = 0; at < other.length; at++) {
      const same = places.get(other.charCodeAt(at)) ?? 0;
      const swapped = ((~diagonal & same) << 1) & placesBefore;
      diagonal = (((same & more) + more) ^ more) | same | less | swapped;
      const acrossMore = less | ~(diagonal | more);
      const acrossLess = diagonal & more;
      if (acrossMore & last) whole += 1;
      else if (acrossLess & last) whole -= 1;
      if (whole < beginning) beginning = whole;
      const shifted = (acrossMore << 1) | 1;
      more = (acrossLess << 1) | ~(diagonal | shifted);
      less = shifted & diagonal;
      placesBefore = same;
    }
    return { whole, beginning };
  };
}

/** For each letter the bits of its places in the word. */
function placesOfLetters(word: string): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    places.set(code, (places.get(code) ?? 0) | (1 << at));
  }
  return places;
}
