import type { Correction } from '../../core/edition/correction.ts';
import { correctionRules, type CorrectionRules } from '../../core/edition/correction-rules.ts';
import { isPersonId } from '../../core/edition/person-id.ts';
import type { PersonRegistry } from '../../core/edition/person-registry.ts';
import { slugOf } from '../../core/language/slug.ts';
import { sha256 } from '../sha256.ts';
import type { ReadCorrections } from './read-corrections.ts';

/** Corrections as they hold in an edition. */
export type HeldCorrections = ReadCorrections & {
  readonly rules: CorrectionRules;
  /** Changes with what they say and with what of it holds; undefined where there are none. */
  readonly hash: string | undefined;
};

/**
 * What holds of corrections among the people who are known by now: all but merges into an id that nobody has, which
 * hold from when somebody has it. Somebody may have it by another correction: a split, or the name of a right speaker.
 */
export function heldCorrections(
  read: ReadCorrections,
  registry: Pick<PersonRegistry, 'get' | 'made'>,
): HeldCorrections {
  const list = read.corrections.map(({ correction }) => correction);
  const made = registry.made();
  const corrected = new Set([...correctionRules(list).splitIds, ...list.flatMap(namedId)]);
  const isKnown = (id: string) => corrected.has(id) || (registry.get(id) && !made.has(id));
  const holds = (correction: Correction) => correction.type !== 'merge' || isKnown(correction.into);
  const told = list.map((correction) => (holds(correction) ? correction : { vain: correction }));
  return {
    ...read,
    rules: correctionRules(list.filter(holds)),
    hash: list.length === 0 ? undefined : sha256(JSON.stringify(told)).slice(0, 16),
  };
}

/** The id of whom a correction names, if nobody is known by that name. */
function namedId(correction: Correction): string[] {
  if (correction.type !== 'speaker' || correction.speaker === null) return [];
  return isPersonId(correction.speaker) ? [] : [slugOf(correction.speaker)];
}
