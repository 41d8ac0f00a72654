/** Stands for a name or a text in a sentence that is made of one; as a number it is written `NaN`. */
const HOLE = '\uFFFC';
const HOLES = /\uFFFC|NaN|undefined/;

/** Every text of a catalogue; of a sentence that is made of names and numbers the pieces between them. */
export function phrasesOf(words: unknown): string[] {
  if (typeof words === 'string') return words.split(HOLES).map((piece) => trimmed(piece));
  if (isMade(words)) return phrasesOf(made(words));
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(phrasesOf);
}

/** Whether a text says a phrase in whole words. */
export function says(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const around = text.slice(Math.max(0, at - 1), at) + text.charAt(at + phrase.length);
    if (!/\p{L}/u.test(around)) return true;
  }
  return false;
}

type Made = (...holes: readonly unknown[]) => unknown;

function isMade(words: unknown): words is Made {
  return typeof words === 'function';
}

function made(words: Made): unknown {
  try {
    return words(HOLE, HOLE);
  } catch {
    return words(new Date(0));
  }
}

function trimmed(piece: string): string {
  return piece.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}
