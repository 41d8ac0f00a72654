import { foldSpan } from './fold-span.ts';
import { articleOf, type Gold } from './gold.ts';
import type { Finder, Prediction } from './prediction.ts';
import { sameName } from './same-name.ts';

/** How the speakers of one class were named. */
export type SpeakerScore = { n: number; right: number; wrong: number };

/** Counts over a set of labelled documents. */
export type Score = {
  gold: number;
  matched: number;
  /** Of documents in which all quotations are labelled: labelled, matched, and found ones. */
  readonly full: { gold: number; matched: number; found: number };
  readonly notQuotes: { listed: number; taken: number };
  /** By the way in which the text names the speaker. */
  readonly speakers: Map<string, SpeakerScore>;
};

/**
 * Scores a program on labelled documents. A span counts where its words are the labelled ones (marks, outer punctuation
 * and white space aside); a speaker where the quotation was found and its speaker is known.
 */
export function scoreOf(documents: readonly Gold[], find: Finder): Score {
  const score: Score = {
    gold: 0,
    matched: 0,
    full: { gold: 0, matched: 0, found: 0 },
    notQuotes: { listed: 0, taken: 0 },
    speakers: new Map(),
  };
  for (const document of documents) scoreDocument(score, document, find);
  return score;
}

type Found = Prediction & { readonly key: string };

function scoreDocument(score: Score, document: Gold, find: Finder): void {
  const found = foundIn(document, find);
  const free = [...found];
  let matched = 0;
  for (const quote of document.quotes) {
    const key = foldSpan(quote.text);
    const index = free.findIndex((span) => span.key === key);
    const [span] = index < 0 ? [] : free.splice(index, 1);
    if (!span) continue;
    matched++;
    if (quote.speakers.length > 0) scoreSpeaker(score, quote, span.names, document.inLanguage);
  }
  score.gold += document.quotes.length;
  score.matched += matched;
  const ignored = scoreRest(score, document, free);
  if (document.recallOnly) return;
  score.full.gold += document.quotes.length;
  score.full.matched += matched;
  score.full.found += found.length - ignored;
}

/** What was found, pieces put together where only the whole is a labelled quotation. */
function foundIn(document: Gold, find: Finder): Found[] {
  const labelled = new Set(document.quotes.map(({ text }) => foldSpan(text)));
  return find(articleOf(document))
    .flatMap((pieces) => {
      const key = foldSpan(pieces.map(({ text }) => text).join(' '));
      const whole = pieces[0] && { ...pieces[0], key };
      if (whole && pieces.length > 1 && labelled.has(key)) return [whole];
      return pieces.map((piece) => ({ ...piece, key: foldSpan(piece.text) }));
    })
    .filter(({ key }) => key !== '');
}

function scoreSpeaker(
  score: Score,
  { mention, speakers }: Gold['quotes'][number],
  names: readonly string[],
  inLanguage: string,
): void {
  const counts = score.speakers.get(mention) ?? { n: 0, right: 0, wrong: 0 };
  score.speakers.set(mention, counts);
  counts.n++;
  if (names.length === 0) return;
  const isRight = names.some((name) => speakers.some((one) => sameName(name, one, inLanguage)));
  if (isRight) counts.right++;
  else counts.wrong++;
}

/** Counts what was found and is no labelled quotation; returns how much of it is to be ignored. */
function scoreRest(score: Score, document: Gold, rest: readonly Found[]): number {
  const unclear = document.ignore.map(foldSpan).filter((key) => key !== '');
  const not = document.notQuotes.map(foldSpan);
  score.notQuotes.listed += not.length;
  let ignored = 0;
  for (const { key } of rest) {
    if (unclear.some((other) => other.includes(key) || key.includes(other))) {
      ignored++;
      continue;
    }
    const index = not.indexOf(key);
    if (index < 0) continue;
    not.splice(index, 1);
    score.notQuotes.taken++;
  }
  return ignored;
}
