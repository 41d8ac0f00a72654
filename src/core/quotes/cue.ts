import type { PatternName } from './patterns.ts';
import type { Sentence } from './sentence.ts';
import { pronounOf, type Source } from './source.ts';

/** Words that attribute a quotation: the rule that found them, whom they name, and where they stand. */
export type Cue = {
  readonly pattern: PatternName;
  readonly source: Source;
  /** Token indices, ends included. */
  readonly first: number;
  readonly last: number;
  readonly confidence: number;
};

/** A marked span as a token of its sentence. */
export type Place = Sentence & {
  readonly at: number;
  /** The words within its marks. */
  readonly inner: string;
  /** The last sign of its words. */
  readonly ending: string;
};

/** A cue whose words begin at `first` and end with its source, or with its verb where that comes later. */
export function cueOf(
  pattern: PatternName,
  source: Source,
  first: number,
  confidence: number,
  verb = first,
): Cue {
  return { pattern, source, first, last: Math.max(source.last, verb), confidence };
}

/** A cue with its subject as an ending: katanya. */
export function ownCue(pattern: PatternName, at: number): Cue {
  return cueOf(pattern, pronounOf(0, at, at), at, 0.85);
}
