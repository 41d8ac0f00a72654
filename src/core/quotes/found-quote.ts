import type { QuoteKind, Range } from '../article/article.ts';
import type { Cue } from './cue.ts';
import type { PatternName } from './patterns.ts';
import type { Entity } from './people.ts';
import type { ReadText } from './read-article.ts';

/** Who speaks, how that was found and how sure it is. */
export type Judgement = {
  readonly speaker: Entity | undefined;
  readonly pattern: PatternName;
  readonly confidence: number;
  readonly cue?: Cue;
};

/** A quotation with its speaker, before it is written as the article's. */
export type FoundQuote = Range & {
  readonly text: ReadText;
  readonly kind: QuoteKind;
  readonly continues: boolean;
  judgement: Judgement;
};
