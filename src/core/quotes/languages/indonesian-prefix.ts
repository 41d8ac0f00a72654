/** What meN- becomes before the first letters of a root, which it takes the place of in part. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/^k(?=[aeiou])|^(?=[aeioughk])/, 'meng'],
  [/^p(?=[aeiou])(?!er)|^(?=[bfpv])/, 'mem'],
  [/^s(?=[aeiou])/, 'meny'],
  [/^t(?=[aeiou])|^(?=[cdjstz])/, 'men'],
];

/** A root with the prefix meN-, by the rules of the Tata Bahasa Baku: kata → mengata-, sebut → menyebut. */
export function active(root: string): string {
  for (const [shape, prefix] of SHAPES) {
    if (shape.test(root)) return root.replace(shape, prefix);
  }
  return `me${root}`;
}
