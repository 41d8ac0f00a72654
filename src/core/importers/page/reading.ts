import type { Block } from '../../article/article.ts';
import type { PageFacts } from './facts.ts';
import type { KnownLine } from './known-line.ts';
import type { Layout } from './layout.ts';

/** A page as the rules see it. */
export type Page = {
  readonly lines: readonly KnownLine[];
  readonly layout: Layout;
  /** The headline folded; empty where there is none. */
  readonly headlineKey: string;
  /** The words of three letters and more of headline and text, folded. */
  readonly vocabulary: ReadonlySet<string>;
  /** Words with a capital that the text has more than once: names, mostly. */
  readonly names: ReadonlySet<string>;
  /** The first sentence of each paragraph folded, to know a sentence that is said again. */
  readonly sentences: ReadonlySet<string>;
};

/** A line that gives the article nothing, counted from the first one of its reading, and why. */
export type LeftLine = { readonly line: number; readonly reason: string };

/** What a rule makes of a line, or of `lines` of them. */
export type Reading = (
  | {
      readonly kind: 'blocks';
      readonly blocks: readonly Block[];
      readonly left?: readonly LeftLine[];
    }
  | { readonly kind: 'facts'; readonly facts: PageFacts; readonly reason: string }
  | { readonly kind: 'drop'; readonly reason: string }
) & { readonly lines?: number };

/** A small rule with a name; it says nothing of lines that are none of its business. */
export type LineRule = {
  readonly name: string;
  readonly read: (page: Page, index: number) => Reading | undefined;
};

/** A reading that leaves a line out. */
export function drop(reason: string, lines = 1): Reading {
  return { kind: 'drop', reason, lines };
}

/** A reading that takes facts from a line. */
export function tell(facts: PageFacts, reason: string, lines = 1): Reading {
  return { kind: 'facts', facts, reason, lines };
}

/** A reading that makes one line one block. */
export function make(block: Block): Reading {
  return { kind: 'blocks', blocks: [block] };
}

/** The next line from `index` on that is neither furniture nor a related link. */
export function nextOfText(page: Page, index: number): KnownLine | undefined {
  for (let place = index; place < Math.min(index + 6, page.lines.length); place++) {
    const line = page.lines[place];
    if (line && !line.furniture && !line.related) return line;
  }
  return undefined;
}
