import { clauseSubject } from './clause-subject.ts';
import { type Cue, cueOf, ownCue, type Place } from './cue.ts';
import { NOMINAL } from './name-shapes.ts';
import type { Sentence } from './sentence.ts';
import { mentionEndingAt, type Source, sourceOf } from './source.ts';
import { namedSource, subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';
import { is, lowAt } from './token.ts';
import { isUnknownVerb } from './verbs.ts';
import * as word from './word-class.ts';

const LONGEST = 60;

/** The cue before the opening mark in the same sentence: the nearest verb of saying, a source, or a name with a colon. */
export function cueBefore(place: Place): Cue | undefined {
  const { tokens, at, from } = place;
  const colon = lowAt(tokens, at - 1) === ':';
  if (at === from) return undefined;
  return (
    (colon ? nameWithColon(place) : undefined) ??
    nearestCue(place) ??
    unknownVerb(place) ??
    (colon ? leadIn(place) : undefined)
  );
}

/** The nearest cue to the left. Who is not named in a relative clause does not hide a name before it. */
function nearestCue(place: Place): Cue | undefined {
  const { tokens, at, from } = place;
  let unnamed: Cue | undefined;
  for (let verb = at - 1; verb >= Math.max(from, at - LONGEST); verb--) {
    if (tokens[verb]!.mention || !is(tokens, verb, word.WORD)) continue;
    if (is(tokens, verb, word.AFTER_OWN)) return ownCue('pronoun-before', verb);
    const cue = sourceCue(place, verb) ?? verbCue(place, verb);
    if (!cue) continue;
    if (cue.source.kind !== 'unnamed') return cue;
    if (isThing(place, cue.source.last)) continue;
    if (!is(tokens, verb - 1, word.WHO) || verb >= at - 2) return unnamed ?? cue;
    unnamed ??= cue;
  }
  return unnamed;
}

/** `Menurut X, …` at the beginning of a clause. */
function sourceCue(place: Place, at: number): Cue | undefined {
  if (at > place.from && is(place.tokens, at - 1, word.WORD)) return undefined;
  const source = namedSource(place, at, place.at);
  return source && cueOf('according-to', source, at, 0.92);
}

/** A noun for a deed or a thing cannot speak: kunjungannya menyoroti “…”; her husband can: suaminya mengatakan, “…”. */
function isThing({ tokens, language: { lexicon } }: Sentence, at: number): boolean {
  const low = lowAt(tokens, at);
  const noun = low.replace(/nya$/, '');
  return ((lexicon.get(noun) ?? 0) & word.ROLE) === 0 && (noun !== low || NOMINAL.test(low));
}

/** `X mengatakan`, `X said`; within the clause of an Indonesian sentence `kata X` too. */
function verbCue(place: Place, verb: number): Cue | undefined {
  const { tokens, at, language } = place;
  const adjacent = at - verb <= 2;
  const pattern = adjacent ? 'cue-before' : 'fragment-in-clause';
  if (is(tokens, verb, word.SAY)) {
    const source = subjectBefore(place, verb);
    return source && cueOf(pattern, source, source.first, adjacent ? 0.95 : 0.88, verb);
  }
  if (language.headLast || !is(tokens, verb, word.AFTER)) return undefined;
  const source = somebody(subjectAfter(place, verb, at));
  return source && cueOf(pattern, source, verb, 0.85);
}

function somebody(source: Source | undefined): Source | undefined {
  return source?.kind === 'name' || source?.kind === 'pronoun' ? source : undefined;
}

/** `X membatin, “…”`, `X deadpanned, “…”`: a verb that no list has between a name and the comma or colon of a lead-in. */
function unknownVerb(place: Place): Cue | undefined {
  const verb = place.at - 2;
  const leads = /^[,:]$/.test(lowAt(place.tokens, verb + 1)) && isUnknownVerb(place, verb);
  const source = leads ? somebody(subjectBefore(place, verb)) : undefined;
  return source && cueOf('unknown-verb', source, source.first, 0.8, verb);
}

/** `X: “…”`, where X is all that stands before. */
function nameWithColon({ tokens, at, from }: Place): Cue | undefined {
  const mention = mentionEndingAt(tokens, at - 2);
  if (!mention || mention.first > from + 4 || mention.kind === 'office') return undefined;
  return cueOf('colon', sourceOf(mention), mention.first, 0.85);
}

/** A sentence that ends in a colon: its subject speaks. */
function leadIn(place: Place): Cue | undefined {
  const source = somebody(clauseSubject(place, place.at));
  return source && cueOf('lead-in', source, source.first, 0.75);
}
