/**
 * Breaks a text into lines of at most `width`, between words, and inside a word only where it alone is too wide.
 * The last of `most` lines ends in `…` where text is left.
 */
export function breakLines(
  text: string,
  width: number,
  measure: (text: string) => number,
  most: number,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const parts = splitWord(word, width, measure, most - lines.length);
    line = parts.pop() ?? '';
    lines.push(...parts);
    if (lines.length >= most) return ended(lines.slice(0, most), width, measure);
  }
  return line ? [...lines, line] : lines;
}

/** A word in pieces that fit, at most one more than `most`; never inside a surrogate pair. */
function splitWord(
  word: string,
  width: number,
  measure: (text: string) => number,
  most: number,
): string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece && measure(piece + character) > width) {
      pieces.push(piece);
      piece = '';
      if (pieces.length > most) return pieces;
    }
    piece += character;
  }
  return [...pieces, piece];
}

function ended(lines: string[], width: number, measure: (text: string) => number): string[] {
  const characters = Array.from(lines.pop() ?? '');
  while (characters.length > 0 && measure(`${characters.join('')}…`) > width) characters.pop();
  return [...lines, `${characters.join('').trimEnd()}…`];
}
