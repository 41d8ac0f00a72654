/**
 * A date as a source gave it, never guessed: a day (`2023-09-13`), a local time whose zone is not known
 * (`2023-09-13T10:15`) or an instant (`2023-09-13T10:15:00+07:00`). Read it with `parseDate`.
 */
export type IsoDate = string;

/** Where something stands in the text beside it: UTF-16 offsets, `end` excluded. */
export type Range = { readonly start: number; readonly end: number };

/** Inline emphasis or a link (http, https, mailto, or an address within the edition) as a range of a text. */
export type Mark = Range &
  ({ readonly type: 'emphasis' | 'strong' } | { readonly type: 'link'; readonly href: string });

/** Plain text and what is marked in it. */
export type Text = { readonly text: string; readonly marks?: readonly Mark[] };

/** A picture; without `url` only its caption is known and shown. Sizes are in CSS pixels. */
export type Image = {
  readonly url?: string;
  readonly alternativeText?: string;
  readonly caption?: string;
  readonly creditText?: string;
  readonly width?: number;
  readonly height?: number;
  /** The edition's own versions of it, the best type first and narrow before wide. */
  readonly sources?: readonly ImageSource[];
};

/** One version of a picture in the edition: its path there, its width in pixels, its media type. */
export type ImageSource = { readonly url: string; readonly width: number; readonly type: string };

/** An editor's link to another article; `label` is the source's own word for it, such as `Baca Juga`. */
export type RelatedLink = {
  readonly type: 'related';
  readonly label: string;
  readonly headline: string;
  readonly url?: string;
  readonly slug?: string;
};

/** One element of an article's body. */
export type Block =
  | ({ readonly type: 'paragraph' } & Text)
  | { readonly type: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly Text[] }
  | ({ readonly type: 'quotation'; readonly attribution?: string } & Text)
  | ({ readonly type: 'image' } & Image)
  | {
      readonly type: 'embed';
      readonly provider: string;
      readonly url: string;
      readonly title?: string;
    }
  | RelatedLink
  | { readonly type: 'table'; readonly rows: readonly (readonly Text[])[] }
  | { readonly type: 'break' };

/** Speech is a clause or more; a fragment is a few quoted words inside the writer's own sentence. */
export type QuoteKind = 'speech' | 'fragment';

/**
 * One verbatim run of someone's words in one block, its quotation marks included.
 *
 * A quotation over several blocks is one entry a block, each naming the piece before in `continues`.
 * `speaker` is the id of one of the article's people, or null where the text does not say for sure.
 */
export type Quote = Range & {
  /** Eight letters, the same after a re-import: see `quoteId`. */
  readonly id: string;
  readonly block: number;
  /** Which item, where the block is a list. */
  readonly item?: number;
  readonly continues?: string;
  readonly speaker: string | null;
  readonly kind: QuoteKind;
  /** The words that attribute it (`kata …`), with the block that they stand in. */
  readonly cue?: Range & { readonly block: number };
  /** The named rule that found the speaker, or that found there is none. */
  readonly pattern: string;
  /** From 0 to 1. */
  readonly confidence: number;
};

/** Someone, or a body, that speaks. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'organization';
  readonly role?: string;
  readonly aliases?: readonly string[];
};

/** Another article of the edition on the same matter; `why` names what both are about. */
export type RelatedStory = {
  readonly slug: string;
  readonly headline: string;
  readonly datePublished?: IsoDate;
  readonly why: string;
};

/** The article before or after one in its story. */
export type StoryNeighbour = Omit<RelatedStory, 'why'>;

/** Where an article stands in the story that it is part of; the first and the last have one neighbour only. */
export type StoryPlace = {
  /** The story's slug: that of its first article. */
  readonly slug: string;
  readonly previous?: StoryNeighbour;
  readonly next?: StoryNeighbour;
};

/** What an importer reads of an article, before the edition gives it a slug and the enhancers add the rest. */
export type Draft = {
  readonly url?: string;
  readonly inLanguage: string;
  readonly headline: string;
  readonly alternativeHeadline?: string;
  readonly description?: string;
  readonly datePublished?: IsoDate;
  readonly dateModified?: IsoDate;
  readonly dateline?: string;
  readonly publisher?: string;
  readonly author: readonly string[];
  readonly editor?: string;
  readonly sourceOrganization?: string;
  readonly articleSection?: string;
  readonly keywords: readonly string[];
  readonly image?: Image;
  /** The source gave a summary only, such as a feed without full text. */
  readonly isSummary?: true;
  readonly body: readonly Block[];
};

/** One story, as it stands in `articles/<slug>.json`. Names are those of schema.org's NewsArticle where it has one. */
export type Article = Draft & {
  readonly slug: string;
  readonly dateImported: IsoDate;
  readonly quotes: readonly Quote[];
  readonly people: readonly Person[];
  readonly related: readonly RelatedStory[];
  readonly story?: StoryPlace;
};
