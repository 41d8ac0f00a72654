import type { Dropped } from '../importer.ts';
import { blocksOf, type BlocksReading } from './blocks-of.ts';
import { contentFurniture } from './content-furniture.ts';
import { withoutIdleHeadings } from './header-of.ts';
import { textOf, type HtmlElement } from './html-tree.ts';
import { withRelatedLinks } from './link-blocks.ts';
import { refineBlocks, type Refined } from './refine-blocks.ts';
import { shapeBlocks } from './shape-blocks.ts';
import { withoutTail } from './tail-of.ts';
import { withoutEdges } from './without-edges.ts';
import { withoutWriterNote } from './writer-note.ts';

/** What the text of a page came to. */
export type ContentReading = Refined & {
  readonly standfirst: string | undefined;
};

/** What is known of a page when its text is read. */
export type ContentHints = {
  readonly base: string | undefined;
  readonly headline: string;
  /** All that the page calls itself: none of it is text. */
  readonly headlines: readonly string[];
  /** The standfirst, which is no part of the text. */
  readonly standfirst: HtmlElement | undefined;
  /** Who wrote it, as far as the page says so outside its text. */
  readonly writers: () => readonly string[];
};

/** Reads the elements that hold an article's text: blocks first, then all that blocks tell of each other. */
export function readContent(
  content: readonly HtmlElement[],
  { base, headline, headlines, standfirst, writers }: ContentHints,
): ContentReading {
  const leaveOut = contentFurniture(content, headlines, standfirst);
  const parts = content.map((element) => {
    const reason = content.length > 1 ? leaveOut(element) : undefined;
    return reason === undefined ? blocksOf(element, { base, leaveOut }) : leftOut(element, reason);
  });
  const linked = withRelatedLinks(
    parts.flatMap(({ blocks }) => blocks),
    base,
  );
  const refined = refineBlocks(shapeBlocks(linked.blocks), headline);
  const headed = withoutIdleHeadings(refined.body, headlines);
  const tailless = withoutTail(headed.body);
  const noted = withoutWriterNote(tailless.body, () => [
    ...(refined.facts.author ?? []),
    ...writers(),
  ]);
  const edged = withoutEdges(noted.body);
  const dropped: readonly Dropped[] = [
    ...parts.flatMap((part) => part.dropped),
    ...linked.dropped,
    ...refined.dropped,
    ...headed.dropped,
    ...tailless.dropped,
    ...noted.dropped,
    ...edged.dropped,
  ];
  return { body: edged.body, facts: refined.facts, standfirst: headed.standfirst, dropped };
}

/** One of several elements with text that is no part of it. */
function leftOut(element: HtmlElement, reason: string): BlocksReading {
  const text = textOf(element).slice(0, LONGEST_EXCERPT);
  return { blocks: [], dropped: text === '' ? [] : [{ at: `<${element.tag}>`, text, reason }] };
}

const LONGEST_EXCERPT = 300;
