import type { ComponentType } from 'react';
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
  /** What is shown of them; it comes with the first one. */
  readonly parts: HiddenParts | undefined;
};

/** The count above a list, and the note over a story. */
export type HiddenParts = {
  readonly HiddenCount: ComponentType<{ readonly hidden: HiddenStories }>;
  readonly MutedNote: ComponentType<{ readonly reason: string; readonly onShow: () => void }>;
};
