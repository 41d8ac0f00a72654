import type { QuotableText } from '../article/quotable-texts.ts';
import type { QuoteLanguage } from './languages/language.ts';
import type { Evidence, Mention } from './mention.ts';
import { markMentions } from './name-runs.ts';
import { type Sentence, sentencesOf } from './sentence.ts';
import { type Piece, spansOfTexts } from './spans-of-texts.ts';
import { isProse } from './prose.ts';
import { is, isCapital, isSmall, lowAt, type Token, type Tokens } from './token.ts';
import { tokensOf } from './tokenize.ts';
import { BODY, WORD } from './word-class.ts';

/** A text with its marked spans, its tokens and sentences, and the names in it. */
export type ReadText = {
  readonly source: QuotableText;
  readonly pieces: readonly Piece[];
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  /** It is part of the story: see `isProse`. */
  readonly prose: boolean;
};

/** What a place is, before its name: Pulau Kalis, Lake Selo; not a country, which a name may follow. */
const KIND_OF_PLACE =
  /^(?:kota|kabupaten|desa|bandara|kecamatan|provinsi|pulau|gunung|sungai|pantai|jalan|city|lake|river)$/;
const IN = /^(?:di|ke|in|at)$/;

/** Reads all texts of an article up to the names in them. */
export function readArticle(texts: readonly QuotableText[], language: QuoteLanguage): ReadText[] {
  const pieces = spansOfTexts(texts);
  const tokens = texts.map(({ text }, index) => tokensOf(text, pieces[index]!, language));
  const evidence = evidenceOf(tokens);
  return texts.map((source, index) =>
    readText(source, pieces[index]!, tokens[index]!, evidence, language),
  );
}

function readText(
  source: QuotableText,
  pieces: readonly Piece[],
  tokens: Token[],
  evidence: Omit<Evidence, 'prose'>,
  language: QuoteLanguage,
): ReadText {
  const prose = isProse(source, tokens, pieces.length > 0);
  const mentions = markMentions(tokens, { ...evidence, prose }, language);
  return { source, pieces, tokens, mentions, prose, sentences: sentencesOf(tokens, language) };
}

function evidenceOf(texts: readonly Tokens[]): Omit<Evidence, 'prose'> {
  const evidence = {
    lower: new Set<string>(),
    capital: new Set<string>(),
    places: new Set<string>(),
    alone: new Set<string>(),
    ends: new Set<string>(),
  };
  for (const tokens of texts) {
    for (let at = 0; at < tokens.length; at++) {
      const {
        first,
        word: { cap, low },
      } = tokens[at]!;
      if (!is(tokens, at, WORD)) continue;
      if (cap === 0) evidence.lower.add(low);
      else if (endsRun(tokens, at)) {
        const isOwn = beginsRun(tokens, at) && !isSmall(tokens, at - 1, BODY);
        evidence[isOwn ? 'alone' : 'ends'].add(low);
      }
      if (cap > 0 && !first) {
        evidence.capital.add(low);
        const before = lowAt(tokens, at - 1);
        const isIn = IN.test(before) && isSmall(tokens, at - 1, WORD);
        if (isIn || KIND_OF_PLACE.test(before)) evidence.places.add(low);
        if (isIn && endsRun(tokens, at)) evidence.ends.add(low);
      }
    }
  }
  return evidence;
}

function beginsRun(tokens: Tokens, at: number): boolean {
  return tokens[at]!.first || !isCapital(tokens, at - 1);
}

function endsRun(tokens: Tokens, at: number): boolean {
  return !isCapital(tokens, at + 1) || tokens[at + 1]!.first;
}
