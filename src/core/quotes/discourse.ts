import { clauseSubject } from './clause-subject.ts';
import { cuesAtEnd } from './cue-at-end.ts';
import { bringsStranger } from './layfolk.ts';
import { type Entity, isPersonalName, type People } from './people.ts';
import type { Sentence } from './sentence.ts';
import type { Source } from './source.ts';
import { namedSource, subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';
import { is, isSmall, lowAt, mentionAt } from './token.ts';
import { AFTER, AFTER_OWN, FEMALE, MALE, SAY, SOURCE, WORD } from './word-class.ts';

/** How many persons are kept in mind. */
const DEPTH = 8;

/** Whom the text is speaking of: what pronouns and quotations without a cue refer to. */
export class Discourse {
  /** The persons that the last sentences are about, the latest first. */
  #recent: Entity[] = [];
  /** Others that were named, the latest first. */
  #named: Entity[] = [];
  /** Subjects of sentences of whom nothing shows that they are somebody, the latest first. */
  #subjects: Entity[] = [];
  /** The subject of the sentence before, where it has a name. */
  #subject: Entity | undefined;
  /** Somebody without a name has the word: what follows without a cue is not the last person's. */
  #isStranger = false;
  /** The text is about somebody without a name: a pronoun does not mean the last person either. */
  #isTopicStranger = false;
  readonly #people: People;

  constructor(people: People) {
    this.#people = people;
  }

  /** Whom the last sentence is about; undefined while somebody without a name has the word. */
  get current(): Entity | undefined {
    return this.#isStranger || this.#isTopicStranger ? undefined : this.#recent[0];
  }

  /** Whom the last sentences were about. */
  get latest(): Entity | undefined {
    return this.#recent[0];
  }

  /** Notes whether somebody without a name has the word, or a body or document that is not known. */
  hearStranger(isStranger: boolean): void {
    this.#isStranger = isStranger;
  }

  /** Notes that the text is about somebody now. */
  focusOn(entity: Entity): void {
    this.#isStranger = false;
    this.#isTopicStranger = false;
    if (this.latest === entity) return;
    this.#recent = [entity, ...this.#recent.filter((other) => other !== entity)].slice(0, DEPTH);
  }

  /** Notes everyone whom a sentence names, and whom it is about. */
  readSentence(sentence: Sentence): void {
    for (let at = sentence.from; at < sentence.to; at++) {
      const entity = mentionAt(sentence.tokens, at)?.entity;
      if (entity) this.#named = [entity, ...this.#named].slice(0, DEPTH);
    }
    const subject = this.#subjectOf(sentence);
    if (subject) this.focusOn(subject);
    else if (bringsStranger(sentence) || clauseSubject(sentence)?.kind === 'unnamed')
      this.#isTopicStranger = true;
  }

  #subjectOf(sentence: Sentence): Entity | undefined {
    const source = closingSource(sentence);
    const closing = this.#entityOf(source, true);
    if (closing) return closing;
    // Menurut dia, Ratna Wulandari lalai: it is still he who says so.
    const own = isOwnReport(sentence, source)
      ? (this.current ?? this.#takenUp(sentence, false))
      : undefined;
    if (own) return own;
    const subject = clauseSubject(sentence);
    if (subject?.kind === 'pronoun') return this.#takenUp(sentence, subject.plural);
    const named = subject?.kind === 'name' ? subject.mention.entity : undefined;
    this.#subject = named;
    if (named) this.#subjects = [named, ...this.#subjects].slice(0, DEPTH);
    return this.#entityOf(subject) ?? this.#entityOf(speakerOf(sentence), true);
  }

  /** Ratna Wulandari menemui seorang nelayan. Ia berjanji …: whom a pronoun takes up, the text shows to be somebody. */
  #takenUp({ language }: Sentence, plural: boolean): Entity | undefined {
    const subject = this.#subject;
    if (plural || language.headLast || !subject || !isPersonalName(subject)) return undefined;
    if (subject.kind === 'person') subject.human = true;
    return subject.human ? subject : undefined;
  }

  /** Whom a subject means; that of a verb of saying is somebody, others have to be known as such. */
  #entityOf(source: Source | undefined, speaks = false): Entity | undefined {
    if (source?.kind === 'office') return this.#people.byOffice(source.words);
    if (source?.kind !== 'name') return undefined;
    if (speaks) this.#people.hear(source.mention);
    const { entity } = source.mention;
    return entity?.human ? entity : undefined;
  }

  /** Whom a pronoun of a gender (0: any) means: the last topic, or somebody named; undefined where nobody fits. */
  refer(gender: number): Entity | undefined {
    if (this.#isTopicStranger || this.#isStranger) return undefined;
    const fits = (entity: Entity): boolean => mayBe(entity, gender);
    const recent = this.#recent.find(fits);
    if (recent) return recent;
    const named = this.#named.find((entity) => entity.human && fits(entity));
    const subject = this.#subjects.find(fits);
    // Ratna Wulandari, didampingi pengacara Darmo Sasmita, datang. Ia …: hardly the lawyer.
    const isAside =
      subject && named && subject !== named && subject === this.#subject && isPersonalName(subject);
    return isAside ? undefined : (named ?? subject);
  }
}

/** Whether somebody may be meant by a pronoun of a gender (0: any). */
export function mayBe({ kind, gender }: Entity, wanted: number): boolean {
  return kind === 'person' && (wanted === 0 || gender === 0 || gender === wanted);
}

/** The subject of the first verb of saying, or the source, of a sentence. */
function speakerOf(sentence: Sentence): Source | undefined {
  const { tokens, from, to } = sentence;
  for (let at = from; at < to; at++) {
    if (tokens[at]!.mention || !is(tokens, at, WORD)) continue;
    const source =
      namedSource(sentence, at, to) ??
      (isSmall(tokens, at, SAY) ? subjectBefore(sentence, at) : undefined) ??
      (isSmall(tokens, at, AFTER) && lowAt(tokens, at).startsWith('di')
        ? subjectAfter(sentence, at, to)
        : undefined);
    if (source && source.kind !== 'unnamed') return source;
  }
  return undefined;
}

/** Whether a sentence says by a pronoun whose words it reports: Menurut dia, …; …, ujarnya, …; Tom Hill, she said, …. */
function isOwnReport(sentence: Sentence, source: Source | undefined): boolean {
  const { tokens, from, to, language } = sentence;
  if (language.headLast) {
    // According to her, …
    if (is(tokens, from, SOURCE) && is(tokens, from + 2, MALE | FEMALE)) return true;
    for (let at = from + 2; at < to; at++)
      if (lowAt(tokens, at - 2) === ',' && is(tokens, at - 1, MALE | FEMALE) && is(tokens, at, SAY))
        return true;
    return false;
  }
  if (source?.kind === 'pronoun') return true;
  for (let at = from; at < to; at++) if (is(tokens, at, AFTER_OWN)) return true;
  return false;
}

/** The attribution of what a sentence reports: Menurut Ratna, …; …, kata Ratna; …, Ratna said. */
function closingSource(sentence: Sentence): Source | undefined {
  const { from, to, language } = sentence;
  const opening = language.headLast ? undefined : namedSource(sentence, from, to);
  return opening ?? cuesAtEnd(sentence)(from)?.source;
}
