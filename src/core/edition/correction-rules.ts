import { hashLetters } from '../language/hash-letters.ts';
import type {
  Correction,
  RenameCorrection,
  SpeakerCorrection,
  SplitCorrection,
} from './correction.ts';
import { mergesOf } from './merged-ids.ts';

/** Someone who was told apart from another one of the same name. */
export type SplitPerson = { readonly id: string; readonly name?: string };

/** Corrections as they are looked up. */
export type CorrectionRules = {
  /** Who an id means once merged people are one. */
  readonly keptId: (id: string) => string;
  /** The ids that were merged into this one, whether directly or not. */
  readonly mergedInto: (id: string) => readonly string[];
  readonly renameOf: (id: string) => Pick<RenameCorrection, 'name' | 'role'> | undefined;
  /** Who someone really is in this article. */
  readonly personIn: (id: string, slug: string) => SplitPerson;
  /** The right speakers of an article's quotes, by id of the quote. */
  readonly speakersIn: (slug: string) => ReadonlyMap<string, SpeakerCorrection>;
  /** The ids of those whom only a split made. */
  readonly splitIds: ReadonlySet<string>;
};

/** Prepares corrections; where two contradict each other, the later one holds. */
export function correctionRules(corrections: readonly Correction[]): CorrectionRules {
  const { keptId, mergedInto } = mergesOf(
    corrections.filter((correction) => correction.type === 'merge'),
  );
  const renames = new Map<string, Pick<RenameCorrection, 'name' | 'role'>>();
  const splits = new Map<string, SplitPerson>();
  const speakers = new Map<string, Map<string, SpeakerCorrection>>();
  const splitIds = new Set<string>();
  const addSplit = (split: SplitCorrection) => {
    const id = splitId(split);
    splitIds.add(id);
    const { name } = split;
    for (const slug of split.articles) {
      splits.set(`${keptId(split.person)} ${slug}`, { id, ...(name !== undefined && { name }) });
    }
  };
  for (const correction of corrections) {
    switch (correction.type) {
      case 'speaker': {
        const { article, quote } = correction;
        speakers.set(article, (speakers.get(article) ?? new Map()).set(quote, correction));
        break;
      }
      case 'rename': {
        const { type: _type, person, ...changes } = correction;
        renames.set(keptId(person), { ...renames.get(keptId(person)), ...changes });
        break;
      }
      case 'split':
        addSplit(correction);
        break;
      case 'merge':
        break;
    }
  }
  return {
    keptId,
    mergedInto,
    renameOf: (id) => renames.get(id),
    personIn: (id, slug) => personIn(id, keptId, (kept) => splits.get(`${kept} ${slug}`)),
    speakersIn: (slug) => speakers.get(slug) ?? new Map<string, SpeakerCorrection>(),
    splitIds,
  };
}

/**
 * The id of someone who is told apart: that of the other and four letters of a hash, so that it is the same in every
 * import. The first article decides, since others may be added to the list.
 */
function splitId({ person, articles }: SplitCorrection): string {
  return `${person}-${hashLetters(`${person} ${articles[0]}`, 4)}`;
}

/** Follows merges and splits to the end; where they lead in a circle, to where it was entered. */
function personIn(
  id: string,
  keptId: (id: string) => string,
  splitOf: (id: string) => SplitPerson | undefined,
): SplitPerson {
  const seen = new Set<string>();
  let person: SplitPerson = { id };
  for (;;) {
    const kept = keptId(person.id);
    if (kept !== person.id) person = { id: kept };
    if (seen.has(kept)) return person;
    seen.add(kept);
    const split = splitOf(kept);
    if (!split) return person;
    person = split;
  }
}
