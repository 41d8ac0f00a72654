import type { Summary } from '../../core/edition/edition.ts';

/** The stories of a list that the reader does not want to meet, and how to see them all the same. */
export type HiddenStories = {
  /** How many there are, shown by now or not. */
  readonly count: number;
  readonly isAllShown: boolean;
  readonly showAll: (isAsked: boolean) => void;
  readonly show: (slug: string) => void;
  /** What hides a story; undefined for one that is to be seen. */
  readonly reasonOf: (summary: Summary) => string | undefined;
};
