import type { IsoDate } from '../../article/article.ts';
import { fold } from '../../language/fold.ts';

/** What lines around a text say about it. */
export type PageFacts = {
  readonly author?: readonly string[];
  readonly editor?: string;
  /** As after the source, `CNA/SL`: the editor, unless the page names one. */
  readonly editorInitials?: string;
  readonly sourceOrganization?: string;
  readonly publisher?: string;
  readonly dateline?: string;
  readonly datePublished?: IsoDate;
  readonly dateModified?: IsoDate;
  readonly articleSection?: string;
  readonly keywords?: readonly string[];
  readonly description?: string;
};

/** Two sets of facts as one: what is known stays, what is new is added, names and keywords are gathered. */
export function addFacts(known: PageFacts, more: PageFacts): PageFacts {
  const author = gather(known.author, more.author);
  const keywords = gather(known.keywords, more.keywords);
  return { ...more, ...known, ...(author && { author }), ...(keywords && { keywords }) };
}

/** Whether there is any fact. */
export function hasFacts(facts: PageFacts): boolean {
  return Object.keys(facts).length > 0;
}

function gather(
  known: readonly string[] | undefined,
  more: readonly string[] | undefined,
): readonly string[] | undefined {
  if (!known || !more) return known ?? more;
  const keys = new Set(known.map(fold));
  return [...known, ...more.filter((name) => !keys.has(fold(name)))];
}
