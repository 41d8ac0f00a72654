import type { QuotableText } from '../article/quotable-texts.ts';
import type { QuoteLanguage } from './languages/language.ts';
import type { Evidence, Mention } from './mention.ts';
import { markMentions } from './name-runs.ts';
import { isAcronymAt } from './name-shapes.ts';
import { type Sentence, sentencesOf } from './sentence.ts';
import { type Piece, spansOfTexts } from './spans-of-texts.ts';
import { isProse } from './prose.ts';
import { is, isCapital, isSmall, lowAt, type Token, type Tokens } from './token.ts';
import { tokensOf } from './tokenize.ts';
import { AFTER, BODY, PLACE, ROLE, SAY, TITLE, WORD } from './word-class.ts';

/** A text with its marked spans, its tokens and sentences, and the names in it. */
export type ReadText = {
  readonly source: QuotableText;
  readonly pieces: readonly Piece[];
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  /** It is part of the story: see `isProse`. */
  readonly prose: boolean;
  /** Who said it, where it is a quotation that says so itself, or that goes on in one that does. */
  readonly attribution?: ReadText;
};

/** A text that was read up to its tokens. */
type TokenText = Pick<ReadText, 'source' | 'pieces' | 'tokens'> & { readonly tokens: Token[] };

/** What a place is, before its name: Pulau Kalis, Lake Selo; not a country, which a name may follow. */
const KIND_OF_PLACE =
  /^(?:kota|kabupaten|desa|bandara|kecamatan|provinsi|pulau|gunung|sungai|pantai|jalan|city|lake|river)$/;
const IN = /^(?:di|ke|in|at)$/;

/** Reads all texts of an article up to the names in them. */
export function readArticle(texts: readonly QuotableText[], language: QuoteLanguage): ReadText[] {
  const spans = spansOfTexts(texts);
  const tokened = texts.map((source, index) => tokenText(source, spans[index]!, language));
  // Their stop ends the office that follows a name.
  const said = texts.map(({ attribution, ...source }) =>
    attribution === undefined
      ? undefined
      : tokenText({ ...source, text: `${attribution}.` }, [], language),
  );
  const evidence = evidenceOf([...tokened, ...said].flatMap((text) => (text ? [text.tokens] : [])));
  const read: ReadText[] = [];
  let attribution: ReadText | undefined;
  for (let index = texts.length - 1; index >= 0; index--) {
    const own = said[index];
    if (own) attribution = readText(own, evidence, language);
    else if (!goesOnIn(texts[index]!, texts[index + 1])) attribution = undefined;
    const text = readText(tokened[index]!, evidence, language);
    read.push(attribution ? { ...text, attribution } : text);
  }
  return read.toReversed();
}

/** Whether two texts are paragraphs of one quotation. */
function goesOnIn({ type, block }: QuotableText, next: QuotableText | undefined): boolean {
  return type === 'quotation' && next?.type === 'quotation' && next.block === block + 1;
}

function tokenText(
  source: QuotableText,
  pieces: readonly Piece[],
  language: QuoteLanguage,
): TokenText {
  return { source, pieces, tokens: tokensOf(source.text, pieces, language) };
}

function readText(
  { source, pieces, tokens }: TokenText,
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
    called: new Set<string>(),
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
      if (cap > 0 && isCalled(tokens, at)) evidence.called.add(low);
      if (cap > 0 && !first) {
        evidence.capital.add(low);
        const isWhere = isIn(tokens, at - 1);
        if (isWhere || KIND_OF_PLACE.test(lowAt(tokens, at - 1))) evidence.places.add(low);
        if (isWhere && endsRun(tokens, at)) evidence.ends.add(low);
      }
    }
  }
  return evidence;
}

/**
 * Whether somebody is called by a capitalised word here: kata [Ratna]; [Ratna] Wulandari; Bupati Selo [Darmo] Sasmita. What
 * follows a preposition or a kind of place is a place, and what follows an office may be one, but for the first of two
 * words: Bupati [Darmo] Sasmita.
 */
function isCalled(tokens: Tokens, at: number): boolean {
  const ends = endsRun(tokens, at);
  if (beginsRun(tokens, at)) {
    if (!ends) return !isIn(tokens, at - 1);
    return isSmall(tokens, at - 1, AFTER | TITLE) || isSmall(tokens, at + 1, SAY);
  }
  if (KIND_OF_PLACE.test(lowAt(tokens, at - 1))) return false;
  if (isOffice(tokens, at - 1)) return !ends && endsRun(tokens, at + 1);
  return !ends || !(isOffice(tokens, at - 2) || isIn(tokens, at - 2));
}

function isOffice(tokens: Tokens, at: number): boolean {
  return is(tokens, at, ROLE | BODY | PLACE) || isAcronymAt(tokens, at);
}

function isIn(tokens: Tokens, at: number): boolean {
  return isSmall(tokens, at, WORD) && IN.test(lowAt(tokens, at));
}

function beginsRun(tokens: Tokens, at: number): boolean {
  return tokens[at]!.first || !isCapital(tokens, at - 1);
}

function endsRun(tokens: Tokens, at: number): boolean {
  return !isCapital(tokens, at + 1) || tokens[at + 1]!.first;
}
