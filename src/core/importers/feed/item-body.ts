import type { Block } from '../../article/article.ts';
import { fragmentBlocks, fragmentText, hasTag, phraseOf } from '../fragment/html-fragment.ts';
import { isCut, ownSummary } from '../fragment/own-summary.ts';
import { readBlocks } from '../fragment/read-fragment.ts';
import { textOf, type HtmlElement } from '../html/html-tree.ts';
import type { BlocksReading } from '../html/blocks-of.ts';
import type { Dropped, ImporterTools } from '../importer.ts';
import type { PageFacts } from '../page/facts.ts';
import { decodeReferences } from '../xml/references.ts';
import { baseWithin } from './base-within.ts';
import type { ItemTexts } from './item-texts.ts';
import type { TextConstruct } from './text-construct.ts';

/** An item's text as blocks, with what was left out of it. */
export type ItemBody = {
  readonly body: readonly Block[];
  readonly description?: string;
  readonly isSummary?: true;
  /** What lines of the text say about it. */
  readonly facts: PageFacts;
  readonly dropped: readonly Dropped[];
};

/** What the text belongs to, and the address that relative ones in it start from. */
export type BodyContext = {
  readonly headline: string | undefined;
  readonly base: string | undefined;
};

/** From this length on, in so many paragraphs, what a feed calls a description is taken for the whole text. */
const WHOLE_TEXT = { characters: 1500, paragraphs: 3 };

/**
 * Puts an item's text into blocks: its content, else its summary, which then is said to be one. What shows that a
 * text goes on elsewhere ("Read more", an ellipsis in brackets) makes a summary of it too.
 */
export function itemBody(
  { content, summary }: ItemTexts,
  { headline, base }: BodyContext,
  tools: ImporterTools,
): ItemBody {
  const text = content ?? summary;
  if (!text) return { body: [], isSummary: true, facts: {}, dropped: [] };
  const { body, facts, dropped } = readBlocks(blocksOfConstruct(text, base, tools), headline ?? '');
  const isWhole = content ? !goesOnElsewhere(body, dropped) : isWholeText(body, dropped);
  const description = content && summary ? ownSummary(plainOf(summary, tools), body) : undefined;
  return {
    body,
    ...(description !== undefined && { description }),
    ...(!isWhole && { isSummary: true }),
    facts,
    dropped,
  };
}

function blocksOfConstruct(
  { kind, value, base }: TextConstruct,
  outer: string | undefined,
  tools: ImporterTools,
): BlocksReading {
  if (kind === 'html' && !isPlain(value)) {
    const options = {
      base: baseWithin(base, outer),
      posts: 'embed',
      leaveOut: furnitureOf,
    } as const;
    return fragmentBlocks(value, options, tools);
  }
  const written = kind === 'html' ? decodeReferences(value) : value;
  const paragraphs = written.split(BLANK_LINE).flatMap((part) => phraseOf(part) ?? []);
  return { blocks: paragraphs.map((text): Block => ({ type: 'paragraph', text })), dropped: [] };
}

const BLANK_LINE = /\n\s*\n/;

/** Whether a text that is said to be HTML is none: blank lines part its paragraphs, and no tag does. */
function isPlain(html: string): boolean {
  return !hasTag(html) && BLANK_LINE.test(html.trim());
}

function plainOf({ kind, value }: TextConstruct, tools: ImporterTools): string | undefined {
  const text = kind === 'html' ? fragmentText(value, tools) : phraseOf(value);
  return text?.replace(FOOTER_BEHIND, '');
}

const MORE =
  /^(?:continue reading|read more|read the (?:full|rest)|(?:baca|lihat) selengkapnya|selengkapnya|baca berita)\b.{0,160}$/iu;
const FOOTER =
  /^(?:the post .{1,300} (?:first )?appeared (?:first )?on .{1,100}|(?:artikel|tulisan|pos) .{1,300} (?:pertama kali )?(?:tampil|muncul) (?:pertama )?(?:di|pada) .{1,100})$/iu;
/** Likewise, behind a summary. */
const FOOTER_BEHIND = /(?<=\S)\s{1,3}The post .{1,300} appeared first on .{1,100}$/u;

const MORE_REASON = 'a link to the rest of the text';

/** What feeds add to a text: links to the rest of it, a line that says where it appeared, buttons. */
function furnitureOf(element: HtmlElement): string | undefined {
  if (/\bfeedflare\b/.test(element.attribute('class'))) return 'buttons of the feed';
  if (!/^(?:p|div|a|span)$/.test(element.tag) || element.letters > 500) return undefined;
  if (element.letters === 0 || element.children.length === 0) return undefined;
  const text = textOf(element);
  if (FOOTER.test(text)) return "the feed's own footer";
  return element.linked === element.letters && MORE.test(text) ? MORE_REASON : undefined;
}

function goesOnElsewhere(blocks: readonly Block[], dropped: readonly Dropped[]): boolean {
  if (dropped.some(({ reason }) => reason === MORE_REASON)) return true;
  const last = blocks.findLast(({ type }) => type === 'paragraph');
  return last?.type === 'paragraph' && isCut(last.text);
}

function isWholeText(blocks: readonly Block[], dropped: readonly Dropped[]): boolean {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  const characters = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  return (
    paragraphs.length >= WHOLE_TEXT.paragraphs &&
    characters >= WHOLE_TEXT.characters &&
    !goesOnElsewhere(blocks, dropped)
  );
}
