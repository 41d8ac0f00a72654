import type { SpokenPlace, Utterance } from './utterance.ts';

/** Which way to skip, and over what. */
export type Skip = 'nextSentence' | 'previousSentence' | 'nextQuote' | 'previousQuote';

/**
 * The utterance that a skip leads to from the one at `index`: the first of a sentence, announcement included, or of a
 * quotation. Forward past the last one it is undefined; back from the first one it is that again.
 */
export function skipTo(
  utterances: readonly Utterance[],
  index: number,
  skip: Skip,
): number | undefined {
  switch (skip) {
    case 'nextSentence':
      return next(utterances, index, isSentenceStart);
    case 'previousSentence':
      return previous(utterances, index, isSentenceStart) ?? 0;
    case 'nextQuote':
      return next(utterances, index, isQuoteStart);
    case 'previousQuote':
      return previous(utterances, index, isQuoteStart) ?? 0;
  }
}

type IsStart = (utterances: readonly Utterance[], index: number) => boolean;

function next(utterances: readonly Utterance[], from: number, isStart: IsStart) {
  for (let index = from + 1; index < utterances.length; index++) {
    if (isStart(utterances, index)) return index;
  }
  return undefined;
}

/** Of the sentence or quotation before the one that `from` is in. */
function previous(utterances: readonly Utterance[], from: number, isStart: IsStart) {
  let isWithin = true;
  for (let index = from; index >= 0; index--) {
    if (!isStart(utterances, index)) continue;
    if (!isWithin || (isStart === isQuoteStart && !utterances[from]?.quote)) return index;
    isWithin = false;
  }
  return undefined;
}

const isSentenceStart: IsStart = (utterances, index) =>
  !isSamePlace(utterances[index]?.place, utterances[index - 1]?.place);

const isQuoteStart: IsStart = (utterances, index) => {
  const quote = utterances[index]?.quote;
  return quote !== undefined && quote !== utterances[index - 1]?.quote;
};

/** Whether two utterances are parts of one sentence. */
export function isSamePlace(one: SpokenPlace | undefined, other: SpokenPlace | undefined): boolean {
  if (!one || !other || one.kind !== other.kind) return false;
  if (one.kind === 'headline' || other.kind === 'headline') return true;
  return one.block === other.block && one.item === other.item && one.start === other.start;
}
