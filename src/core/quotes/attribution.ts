import { clauseSubject } from './clause-subject.ts';
import { LEAST_CONFIDENCE } from './confidence.ts';
import { cueAfter } from './cue-after.ts';
import { cuesAtEnd } from './cue-at-end.ts';
import { cueBefore } from './cue-before.ts';
import type { Cue, Place } from './cue.ts';
import { Discourse, mayBe } from './discourse.ts';
import type { FoundQuote, Judgement } from './found-quote.ts';
import { voteGenders } from './genders.ts';
import { isSomebodyElse } from './layfolk.ts';
import { meetPeople } from './meet-people.ts';
import type { Mention } from './mention.ts';
import { mayBear } from './office-bearer.ts';
import type { Entity, People } from './people.ts';
import type { ReadText } from './read-article.ts';
import type { Sentence } from './sentence.ts';
import { isGoverned, type Pronoun } from './source.ts';
import { kindOfSpan } from './speech.ts';
import { is, isSmall, mentionAt, type Tokens } from './token.ts';
import { CITE, DOCUMENT, QUOTE, ROLE, SAY, WORD } from './word-class.ts';

/** However clear the cue, whom a pronoun means is less sure than a name. */
const PRONOUN_CONFIDENCE = 0.85;
/** Which of two of one family name speaks is a guess, unless one of them spoke just before. */
const SHARED_CONFIDENCE = 0.4;
const UNATTRIBUTED: Judgement = { speaker: undefined, pattern: 'unattributed', confidence: 0 };

/** Reads an article from its first sentence to its last and attributes each marked span on the way. */
export class Attribution {
  readonly #people: People;
  readonly #discourse: Discourse;
  readonly #found: FoundQuote[] = [];
  /** The text that is being read, and the one before it. */
  #text: ReadText | undefined;
  #before: ReadText | undefined;
  /** How many of its marked spans were read. */
  #piece = 0;
  /** Whether a cue stands with the last quotation, or with a piece before it that it goes on with. */
  #hasCue = false;

  /** Whether the rules hold in the article's language; where they do not, only who is named apart speaks. */
  readonly #hasRules: boolean;

  constructor(texts: readonly ReadText[], hasRules: boolean) {
    this.#hasRules = hasRules;
    this.#people = meetPeople(texts);
    this.#discourse = new Discourse(this.#people);
    voteGenders(texts.flatMap(({ sentences }) => sentences));
  }

  /** The quotations of a text in reading order; texts are to be read in the order of the article. */
  read(text: ReadText): FoundQuote[] {
    const known = this.#found.length;
    this.#before = this.#text;
    this.#text = text;
    this.#piece = 0;
    this.#discourse.hearStranger(false);
    for (const sentence of text.sentences) this.#readSentence(text, sentence);
    return this.#found.slice(known);
  }

  #readSentence(text: ReadText, sentence: Sentence): void {
    const { tokens, from, to } = sentence;
    let spoke: Entity | undefined;
    for (let at = from; at < to; at++) {
      const entity = mentionAt(tokens, at)?.entity;
      if (entity) this.#people.remindOffices(entity);
    }
    const atEnd = cuesAtEnd(sentence);
    for (let at = from; at < to; at++) {
      if (is(tokens, at, QUOTE)) spoke = this.#readSpan(text, sentence, at, atEnd) ?? spoke;
    }
    if (text.prose) this.#discourse.readSentence(sentence);
    if (spoke) this.#discourse.focusOn(spoke);
  }

  /** Attributes one marked span, if it is a quotation; its speaker. */
  #readSpan(
    text: ReadText,
    sentence: Sentence,
    at: number,
    atEnd: ReturnType<typeof cuesAtEnd>,
  ): Entity | undefined {
    const piece = text.pieces[this.#piece++]!;
    const inner = text.source.text.slice(piece.innerStart, piece.innerEnd);
    const place: Place = {
      ...sentence,
      at,
      inner,
      ending: lastSign(inner),
    };
    const cue = this.#hasRules ? (cueAfter(place) ?? cueBefore(place) ?? atEnd(at)) : undefined;
    const kind = kindOfSpan(text.source, piece, place, cue);
    if (!kind) return undefined;
    const previous = this.#found.at(-1);
    const begun = piece.continues && previous?.text === this.#before ? previous : undefined;
    const judgement = shown(this.#judge(place, cue, begun));
    if (kind === 'speech' && isNameless(judgement)) this.#discourse.hearStranger(true);
    if (begun && judgement.cue) this.#fillChain(judgement);
    const { start, end } = piece;
    const continues = begun !== undefined;
    this.#hasCue = judgement.cue !== undefined || (continues && this.#hasCue);
    this.#found.push({ text, start, end, kind: begun?.kind ?? kind, continues, judgement });
    return judgement.speaker;
  }

  /** The cue of a quotation over several blocks stands with one piece of it, mostly the last. */
  #fillChain(judgement: Judgement): void {
    for (let at = this.#found.length - 1; at >= 0; at--) {
      const piece = this.#found[at]!;
      if (piece.judgement.cue) return;
      piece.judgement = continuationOf(judgement);
      if (!piece.continues) return;
    }
  }

  /** Who speaks in a span, which may go on with the piece of a quotation that the text before has. */
  #judge(place: Place, cue: Cue | undefined, begun: FoundQuote | undefined): Judgement {
    if (begun && (!cue || this.#hasCue)) return continuationOf(begun.judgement);
    if (cue) return this.#judgeCue(place, cue);
    if (this.#text?.attribution) return this.#judgeAttribution(this.#text.attribution);
    if (!this.#hasRules || (place.ending === ',' && is(place.tokens, place.at + 1, WORD)))
      return UNATTRIBUTED;
    const previous = this.#found.at(-1);
    const speaker = this.#discourse.current;
    const last = previous?.judgement.speaker;
    if (last && previous.text === this.#text) {
      // “Because,” said Ratna, “it hurts”: the sentence goes on, whoever spoke before it
      const goesOn = previous.start >= place.tokens[place.from]!.start;
      const same = goesOn ? last : (speaker ?? last);
      return { speaker: same, pattern: 'same-paragraph', confidence: 0.9 };
    }
    if (!speaker || (place.at > place.from && is(place.tokens, place.at - 1, WORD)))
      return UNATTRIBUTED;
    return last === speaker && previous?.text === this.#before
      ? { speaker, pattern: 'floating', confidence: 0.8 }
      : { speaker, pattern: 'subject-before', confidence: 0.7 };
  }

  /** A quotation that names its speaker itself is nobody else's, also where the name is not known for one. */
  #judgeAttribution({ tokens, mentions }: ReadText): Judgement {
    const named = mentions.find(({ kind }) => kind === 'name') ?? mentions[0];
    if (!named?.entity || is(tokens, 0, DOCUMENT))
      return { speaker: undefined, pattern: 'unnamed', confidence: 0 };
    this.#people.hear(named);
    return { speaker: named.entity, pattern: 'attribution', confidence: 0.95 };
  }

  #judgeCue(place: Place, cue: Cue): Judgement {
    const { source } = cue;
    switch (source.kind) {
      case 'name':
        return this.#judgeName(cue, source.mention);
      case 'pronoun':
        return this.#judgePronoun(place, cue, source);
      case 'office': {
        const known = this.#people.byOffice(source.words);
        const { latest } = this.#discourse;
        const topic = latest && mayBear(place, source, latest) ? latest : undefined;
        return byRole(known ?? topic, known ? 0.75 : 0.6, cue);
      }
      case 'body':
        return byRole(this.#people.bodyNamed(source.words[0]!), 0.75, cue);
      case 'document':
      case 'unnamed':
        return { speaker: undefined, pattern: source.kind, confidence: 0, cue };
    }
  }

  #judgeName(cue: Cue, mention: Mention): Judgement {
    this.#people.hear(mention);
    const { entity: speaker, isShared } = mention;
    const isGuess = isShared && speaker !== this.#found.at(-1)?.judgement.speaker;
    const confidence = isGuess ? SHARED_CONFIDENCE : cue.confidence;
    return { speaker, pattern: cue.pattern, confidence, cue };
  }

  #judgePronoun(place: Place, cue: Cue, source: Pronoun): Judgement {
    const { first, gender, plural, noun } = source;
    const known = noun === undefined ? undefined : this.#people.byOffice([noun]);
    if (known) return byRole(known, 0.75, cue);
    const speaker = this.#referent(place, first, gender);
    if (speaker && noun !== undefined && isSomebodyElse(noun, speaker))
      return byRole(undefined, 0, cue);
    return {
      speaker,
      pattern: cue.first > place.at ? 'pronoun-after' : 'pronoun-before',
      confidence: plural ? 0.3 : Math.min(cue.confidence, PRONOUN_CONFIDENCE),
      cue,
    };
  }

  /** Whom a pronoun means: the subject of its own sentence, where there is one before it; else whom the text is about. */
  #referent(place: Place, pronoun: number, gender: number): Entity | undefined {
    const { tokens, from } = place;
    const subject = clauseSubject(place, pronoun);
    const named = subject?.kind === 'name' ? subject.mention.entity : undefined;
    if (named?.human && mayBe(named, gender)) return named;
    const end = !subject || named ? pronoun : from;
    for (let at = from; at < end; at++) {
      const mention = mentionAt(tokens, at);
      if (
        !mention?.entity?.human ||
        tokens[mention.last]!.word.owns ||
        isGoverned(tokens, mention, from) ||
        isObject(tokens, mention, from)
      )
        continue;
      if (mayBe(mention.entity, gender)) return mention.entity;
    }
    return this.#discourse.refer(gender);
  }
}

/** Whether a name is whom the first word of a sentence cites or answers: Mengutip penyair [Ratna], ia berkata. */
function isObject(tokens: Tokens, { first }: Mention, from: number): boolean {
  const verb = isSmall(tokens, first - 1, ROLE) ? first - 2 : first - 1;
  return verb === from && is(tokens, verb, SAY | CITE);
}

function continuationOf({ speaker, confidence }: Judgement): Judgement {
  return { speaker, pattern: 'continuation', confidence };
}

/** A judgement as it is shown: without a name where it is not sure enough. */
function shown(judgement: Judgement): Judgement {
  if (!judgement.speaker || judgement.confidence >= LEAST_CONFIDENCE) return judgement;
  return { ...judgement, speaker: undefined, pattern: 'uncertain' };
}

/** Words of whoever bears an office, or of a body, where that is known. */
function byRole(speaker: Entity | undefined, confidence: number, cue: Cue): Judgement {
  return { speaker, pattern: speaker ? 'role' : 'unnamed', confidence, cue };
}

/** Whether a cue attributes the words to somebody or something that has no name. */
function isNameless({ pattern }: Judgement): boolean {
  return pattern === 'unnamed' || pattern === 'document';
}

/** The last sign of some words, before what closes them. */
function lastSign(inner: string): string {
  return inner
    .slice(-9)
    .replace(/["”“’')\]\s]+$/u, '')
    .slice(-1);
}
