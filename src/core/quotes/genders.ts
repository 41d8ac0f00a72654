import { clauseSubject } from './clause-subject.ts';
import type { Entity } from './people.ts';
import type { Sentence } from './sentence.ts';
import { lowAt } from './token.ts';
import { FEMALE, MALE } from './word-class.ts';

const NOMINATIVE = /^(s?)he(?:'s)?$/;

/** Decides who is he and who is she by the pronouns that follow each name as the subject of its sentence. */
export function voteGenders(sentences: readonly Sentence[]): void {
  const votes = new Map<Entity, [he: number, she: number]>();
  let topic: Entity | undefined;
  for (const sentence of sentences) {
    if (!sentence.language.headLast) return;
    const subject = clauseSubject(sentence);
    if (subject && subject.kind !== 'pronoun')
      topic = subject.kind === 'name' ? subject.mention.entity : undefined;
    if (!subject || !topic?.human) continue;
    const vote = votes.get(topic) ?? [0, 0];
    votes.set(topic, vote);
    for (let at = subject.first; at < sentence.to; at++) {
      const pronoun = NOMINATIVE.exec(lowAt(sentence.tokens, at));
      if (pronoun) vote[pronoun[1] ? 1 : 0]++;
    }
  }
  for (const [entity, [he, she]] of votes) {
    if (he + she > 0) entity.gender ||= he >= 3 * she ? MALE : she >= 3 * he ? FEMALE : 0;
  }
}
