import type { Draft } from '../article/article.ts';

/** A line or element that an importer left out of the article, where it stood and why. */
export type Dropped = { readonly at: string; readonly text: string; readonly reason: string };

/** One thing read from a source. `at` says where in the source: a line, an item, an element. */
export type Imported =
  | {
      readonly kind: 'article';
      readonly article: Draft;
      /** The source's own id of the article where it has one: the identity of an article without `url`. */
      readonly sourceId?: string;
      readonly at: string;
      readonly dropped: readonly Dropped[];
      readonly warnings: readonly string[];
    }
  | { readonly kind: 'failed'; readonly at: string; readonly reason: string };

/** What a source has that is no article for everyone, and why: drafts, posts with a password. */
export type PassedOver = { readonly kind: 'passed over'; readonly reason: string };

/** A file, a stream or an address to read. */
export type Source = {
  /** The file's name or address, as the user gave it: it names the source in every report. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** The same bytes from the beginning, where the source can be read more than once. */
  readonly again?: () => AsyncIterable<Uint8Array>;
  readonly url?: string;
};

/** What a platform lends to the importers. */
export type ImporterTools = { readonly parseHtml: (html: string) => Document };

/** One outside form. A new form is one file with one of these, and one line in the registry. */
export type Importer = {
  /** The form's name, as `--as` takes it. */
  readonly form: string;
  /** Whether a source looks like this form, from its first bytes (up to 64 kB) and its name. */
  readonly detect: (head: Uint8Array, name: string) => boolean;
  /** Reads a source article by article; what cannot be read is a `failed` entry, and the rest goes on. */
  readonly read: (source: Source, tools: ImporterTools) => AsyncIterable<Imported | PassedOver>;
};
