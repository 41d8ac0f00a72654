import type { Range } from '../article/article.ts';

/** A place in an article's text: its headline, or a range of a block or of an item of a list. */
export type SpokenPlace =
  | { readonly kind: 'headline' }
  | (Range & { readonly kind: 'text'; readonly block: number; readonly item?: number });

/** What is said in one breath, so short that no browser cuts it off. */
export type Utterance = {
  readonly text: string;
  /** The sentence, or the part of one, that is marked meanwhile; the same for all parts of a long one. */
  readonly place: SpokenPlace;
  /** The quotation that it is part of: the id of its first piece. */
  readonly quote?: string;
  /** It says who speaks, and its words are not in the text. */
  readonly isAnnouncement?: true;
};
