import type { Article, Person, Quote } from '../article/article.ts';
import { textAt } from '../article/text-at.ts';
import { fold, foldedWords } from '../language/fold.ts';
import type { SpeakerCorrection } from './correction.ts';
import type { CorrectionRules } from './correction-rules.ts';
import { withName } from './merge-person.ts';

/** The pattern of a quote whose speaker somebody corrected. */
export const CORRECTED = 'corrected';

/**
 * Whom the edition knows by an id or a name; a name that is new to it becomes one of its people. Undefined for an id
 * that nobody has: see `isPersonId`.
 */
export type SpeakerLookup = (nameOrId: string, role: string | undefined) => Person | undefined;

/**
 * The right speakers of an article's quotes; a correction of any piece of a quotation over several blocks holds for all
 * of them. The same article where no correction is about it.
 */
export function correctSpeakers(
  article: Article,
  rules: CorrectionRules,
  lookUp: SpeakerLookup,
): Article {
  const corrections = correctionsOf(article, rules);
  if (corrections.size === 0) return article;
  const people = new Map(article.people.map((person) => [person.id, person]));
  const realIn = (id: string) => rules.personIn(id, article.slug);
  const quotes = article.quotes.map((quote) => {
    const correction = corrections.get(quote.id);
    if (!correction) return quote;
    if (correction.speaker === null) return spokenBy(article, quote, undefined);
    const { speaker: asked, role } = correction;
    const meant = people.get(realIn(asked).id) ?? named(people, asked) ?? lookUp(asked, role);
    if (!meant) return quote;
    const real = realIn(meant.id);
    const known = people.get(real.id) ?? withName({ ...meant, ...real }, rules.renameOf(real.id));
    const speaker = withName(known, { role });
    people.set(speaker.id, speaker);
    return spokenBy(article, quote, speaker);
  });
  const speakers = new Set(quotes.map((quote) => quote.speaker));
  return { ...article, quotes, people: [...people.values()].filter(({ id }) => speakers.has(id)) };
}

/** The correction of each quote, by its id. */
function correctionsOf(
  { slug, quotes }: Article,
  { speakersIn }: CorrectionRules,
): ReadonlyMap<string, SpeakerCorrection> {
  const corrections = speakersIn(slug);
  if (corrections.size === 0) return corrections;
  const first = firstPieces(quotes);
  const whole = new Map<string, SpeakerCorrection>();
  for (const [id, correction] of corrections) whole.set(first.get(id) ?? id, correction);
  return new Map(
    quotes.flatMap(({ id }) => {
      const correction = whole.get(first.get(id) ?? id);
      return correction ? [[id, correction]] : [];
    }),
  );
}

/** The id of the first piece of each quotation, by the ids of all of its pieces. */
function firstPieces(quotes: readonly Quote[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { id, continues } of quotes) {
    first.set(id, continues === undefined ? id : (first.get(continues) ?? id));
  }
  return first;
}

function named(people: ReadonlyMap<string, Person>, asked: string): Person | undefined {
  const folded = fold(asked);
  return [...people.values()].find(({ name, aliases = [] }) =>
    [name, ...aliases].some((one) => fold(one) === folded),
  );
}

function spokenBy(article: Article, quote: Quote, speaker: Person | undefined): Quote {
  const { cue, ...rest } = quote;
  const id = speaker?.id ?? null;
  const isSupported = id === quote.speaker || (speaker && isNamedByCue(article, quote, speaker));
  return {
    ...rest,
    speaker: id,
    ...(cue && isSupported && { cue }),
    pattern: CORRECTED,
    confidence: 1,
  };
}

/** Whether the cue has a word of the speaker's name. */
function isNamedByCue(
  { body }: Article,
  { cue, item, block }: Quote,
  { name, aliases = [] }: Person,
): boolean {
  if (!cue) return false;
  const text = textAt(body, { block: cue.block, item: cue.block === block ? item : undefined });
  const said = foldedWords(text?.slice(cue.start, cue.end) ?? '').map(({ word }) => word);
  const words = new Set([name, ...aliases].flatMap((one) => fold(one).split(' ')));
  return said.some((word) => words.has(word));
}
