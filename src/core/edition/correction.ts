/**
 * The right speaker of one quote: a name, or the id of one of the edition's people; null where the text names
 * nobody. `words` are the quote's own, for whoever reads the file.
 */
export type SpeakerCorrection = {
  readonly type: 'speaker';
  /** The slug of the article. */
  readonly article: string;
  /** The id of the quote: see `quoteId`. */
  readonly quote: string;
  readonly speaker: string | null;
  readonly role?: string;
  readonly words?: string;
};

/** What someone is really called or does, in every article. */
export type RenameCorrection = {
  readonly type: 'rename';
  readonly person: string;
  readonly name?: string;
  readonly role?: string;
};

/** Several ids that are one person: what leads to `people` leads to `into` from then on. */
export type MergeCorrection = {
  readonly type: 'merge';
  readonly into: string;
  readonly people: readonly string[];
};

/** What `person` says in these articles belongs to someone else, of that name unless another is given. */
export type SplitCorrection = {
  readonly type: 'split';
  readonly person: string;
  /** Slugs. */
  readonly articles: readonly string[];
  readonly name?: string;
};

/** One entry of `corrections.json`: what someone who knows better says of who spoke. */
export type Correction = SpeakerCorrection | RenameCorrection | MergeCorrection | SplitCorrection;
