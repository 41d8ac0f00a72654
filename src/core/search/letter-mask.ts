/**
 * Which letters a folded word has, as bits of one number, by the last five bits of their codes: letters of one alphabet
 * are told apart, and an edit changes one bit or two.
 */
export function letterMask(word: string): number {
  let mask = 0;
  for (let index = 0; index < word.length; index++) mask |= 1 << word.charCodeAt(index);
  return mask;
}
