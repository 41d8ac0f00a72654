import type { Entity } from './people.ts';

/** A name where it stands, with the titles and offices that stand before it. Token indices, ends included. */
export type Mention = {
  /** The whole run of capitalised words. */
  readonly first: number;
  readonly last: number;
  /** The last token with what belongs to the name: degrees, an age, an abbreviation in brackets. */
  readonly end: number;
  readonly kind: 'name' | 'body' | 'office';
  /** The name alone, and its words in lower case (of an office: its own words). */
  readonly nameFirst: number;
  readonly nameLast: number;
  readonly words: readonly string[];
  /** The classes of what stands before the name, added up. */
  readonly titles: number;
  /** What stands beside it shows that it is somebody: a title, an office, an age, a verb of saying. */
  readonly human: boolean;
  /** It says whose wife, brother or neighbour is meant, and not who: istri [Budi]. */
  readonly isRelated: boolean;
  entity?: Entity;
  /** Somebody else, who was named a moment ago, may be meant as well. */
  isShared?: boolean;
};

/** What the whole article knows before names are parsed. */
export type Evidence = {
  /** Words that stand in lower case somewhere. */
  readonly lower: ReadonlySet<string>;
  /** Words that stand capitalised within a sentence. */
  readonly capital: ReadonlySet<string>;
  /** Words that follow a preposition of place or the name of a kind of place. */
  readonly places: ReadonlySet<string>;
  /** Capitalised words that are a name by themselves somewhere. */
  readonly alone: ReadonlySet<string>;
  /** Capitalised words that end a name of several words somewhere, or follow a preposition of place. */
  readonly ends: ReadonlySet<string>;
  /** Capitalised words by which somebody is called somewhere: kata [Ratna]; [Ratna] mengatakan; [Ratna Wulandari]. */
  readonly called: ReadonlySet<string>;
  /** The text is part of the story: its captions and links say of nobody that he speaks. */
  readonly prose: boolean;
};
