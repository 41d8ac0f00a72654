/**
 * The edits between two words (a letter more, less, other, or two neighbours swapped: optimal string alignment,
 * Damerau 1964), or `limit + 1` as soon as it is sure to be more than `limit`.
 */
export function editDistance(one: string, other: string, limit: number): number {
  const tooFar = limit + 1;
  if (Math.abs(one.length - other.length) > limit) return tooFar;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = nextRow(one, other, row, limit, last, beforeLast);
    if (current.every((edits) => edits > limit)) return tooFar;
    [beforeLast, last] = [last, current];
  }
  return Math.min(last[other.length] ?? tooFar, tooFar);
}

function nextRow(
  one: string,
  other: string,
  row: number,
  limit: number,
  last: readonly number[],
  beforeLast: readonly number[],
): number[] {
  const tooFar = limit + 1;
  const current = [row];
  for (let column = 1; column <= other.length; column++) {
    if (Math.abs(column - row) > limit) {
      current.push(tooFar);
      continue;
    }
    const same = one[row - 1] === other[column - 1];
    let edits = (last[column - 1] ?? tooFar) + (same ? 0 : 1);
    edits = Math.min(edits, (last[column] ?? tooFar) + 1, (current[column - 1] ?? tooFar) + 1);
    const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
    if (swapped) edits = Math.min(edits, (beforeLast[column - 2] ?? tooFar) + 1);
    current.push(edits);
  }
  return current;
}
