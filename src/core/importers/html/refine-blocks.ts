import type { Block, RelatedLink, Text } from '../../article/article.ts';
import { fold } from '../../language/fold.ts';
import { atOnce, type Sliced } from '../../language/sliced.ts';
import type { Dropped } from '../importer.ts';
import { headlineAgain } from '../page/caption-rules.ts';
import {
  byline,
  dateLine,
  initials,
  labelledCredits,
  labelledDate,
  origin,
} from '../page/fact-rules.ts';
import { addFacts, type PageFacts } from '../page/facts.ts';
import { knowLineInSlices, type KnownLine } from '../page/known-line.ts';
import { openingOf } from '../page/opening.ts';
import { pageLine } from '../page/page-line.ts';
import { pageInSlices } from '../page/page-of.ts';
import { furniture } from '../page/plain-rules.ts';
import { drop, type LineRule, type Page, type Reading } from '../page/reading.ts';
import { relatedInside, relatedLine } from '../page/related-rules.ts';
import { tags } from '../page/tag-rules.ts';
import {
  boxLabel,
  bylineAbove,
  invitation,
  namesAlone,
  reporter,
  whenAbove,
} from './html-rules.ts';
import { sliceText } from './rich-text.ts';
import { withoutEdges } from './without-edges.ts';

/** Blocks of a page after the rules that know lines of text have looked at them. */
export type Refined = {
  readonly body: readonly Block[];
  readonly facts: PageFacts;
  readonly dropped: readonly Dropped[];
};

const MISSING = 'label of a related link that is missing';

type TextBlock = Extract<Block, { type: 'paragraph' | 'heading' }>;

const RULES: { readonly [type in TextBlock['type']]: readonly LineRule[] } = {
  paragraph: [
    relatedLine,
    relatedInside,
    headlineAgain,
    labelledCredits,
    origin,
    labelledDate,
    tags,
    furniture,
    boxLabel,
    invitation,
    initials,
    reporter,
  ],
  heading: [relatedLine, headlineAgain, furniture, invitation],
};

/** What stands above the first sentence of the text may be a byline or a date line without a label. */
const ABOVE: typeof RULES = {
  paragraph: [labelledCredits, dateLine, byline, namesAlone, bylineAbove, whenAbove, invitation],
  heading: [invitation],
};

/** How much of the prose may stand below a label of what follows an article. */
const MOST_BELOW = 0.1;

/**
 * Reads the paragraphs and headings of a page as lines of a text are read: what is furniture is left out, credits and
 * the dateline become facts, *Baca Juga* becomes related links, with the addresses that the page gives them.
 */
export function refineBlocks(blocks: readonly Block[], headline: string): Refined {
  return atOnce(refineInSlices(blocks, headline));
}

/** The same, with rests. */
export function* refineInSlices(blocks: readonly Block[], headline: string): Sliced<Refined> {
  const lines: KnownLine[] = [];
  for (const [place, block] of blocks.entries()) {
    if (!isTextBlock(block)) continue;
    lines.push(yield* knowLineInSlices(pageLine(block.text, `block ${place + 1}`, false)));
    yield;
  }
  const refiner = new Refiner(blocks, yield* pageInSlices(lines, headline));
  yield;
  yield* refiner.readAll();
  yield;
  return refiner.result();
}

class Refiner {
  readonly #blocks: readonly Block[];
  readonly #page: Page;
  /** For each line the index of its block. */
  readonly #places: readonly number[];
  readonly #body: Block[] = [];
  readonly #dropped: Dropped[] = [];
  readonly #cut: number;
  /** The first line of running text. */
  readonly #firstText: number;
  #facts: PageFacts = {};

  constructor(blocks: readonly Block[], page: Page) {
    this.#blocks = blocks;
    this.#places = blocks.flatMap((block, index) => (isTextBlock(block) ? [index] : []));
    this.#page = page;
    this.#cut = cutOf(this.#page);
    const firstText = this.#page.lines.findIndex(({ prose }) => prose);
    this.#firstText = firstText;
  }

  *readAll(): Sliced<void> {
    let line = 0;
    let past = 0;
    for (const [index, block] of this.#blocks.entries()) {
      yield;
      if (index < past) {
        if (isTextBlock(block)) line++;
        continue;
      }
      if (!isTextBlock(block)) {
        this.#takeOther(block, line);
        continue;
      }
      const reading = this.#withoutHeadings(this.#read(block, line), line);
      const count = reading?.lines ?? 1;
      if (reading) this.#take(reading, line, count);
      else this.#body.push(block);
      past = (this.#places[line + count - 1] ?? index) + 1;
      line++;
    }
  }

  result(): Refined {
    const edged = withoutEdges(this.#body);
    const { body, facts, dropped } = withoutDateline(edged.body);
    return {
      body,
      facts: addFacts(facts, this.#facts),
      dropped: [...this.#dropped, ...edged.dropped, ...dropped],
    };
  }

  #read(block: TextBlock, line: number): Reading | undefined {
    if (line >= this.#cut) {
      return (
        labelledCredits.read(this.#page, line) ?? { kind: 'drop', reason: 'below the article' }
      );
    }
    const rules =
      line < this.#firstText ? [...ABOVE[block.type], ...RULES[block.type]] : RULES[block.type];
    for (const rule of rules) {
      const reading = rule.read(this.#page, line);
      if (reading) return reading;
    }
    return undefined;
  }

  /** A label does not have the next subhead for its link. */
  #withoutHeadings(reading: Reading | undefined, line: number): Reading | undefined {
    const next = this.#blocks[this.#places[line + 1] ?? -1];
    const isMore = reading?.kind === 'blocks' && (reading.lines ?? 1) > 1;
    return isMore && next?.type === 'heading' ? drop(MISSING) : reading;
  }

  #takeOther(block: Block, line: number): void {
    if (line > this.#cut && block.type !== 'image') return;
    this.#body.push(block);
  }

  #take(reading: Reading, line: number, count: number): void {
    if (reading.kind === 'blocks') {
      for (const made of reading.blocks) this.#body.push(this.#rich(made, line, count));
      return;
    }
    if (reading.kind === 'facts') this.#facts = addFacts(this.#facts, reading.facts);
    for (const { at, text } of this.#page.lines.slice(line, line + count))
      this.#dropped.push({ at, text, reason: reading.reason });
  }

  /** What a rule made of plain lines, with the marks and addresses that their blocks had. */
  #rich(made: Block, line: number, count: number): Block {
    const sources = this.#places
      .slice(line, line + count)
      .flatMap((place) => richOf(this.#blocks[place]));
    if (made.type === 'related') return withAddress(made, sources);
    if (made.type !== 'paragraph') return made;
    for (const source of sources) {
      const start = source.text.indexOf(made.text);
      const slice = start < 0 ? undefined : sliceText(source, start, start + made.text.length);
      if (slice) return { type: 'paragraph', ...slice };
    }
    return made;
  }
}

/** The line that heads what is below the article, where next to no text stands below it. */
function cutOf({ lines, layout }: Page): number {
  const letters = (from: number) =>
    lines.slice(from).reduce((sum, { prose, text }) => sum + (prose ? text.length : 0), 0);
  return letters(layout.cut) <= letters(0) * MOST_BELOW ? layout.cut : lines.length;
}

/** Whether a block is a line of text: what is laid out in several is none. */
function isTextBlock(block: Block | undefined): block is TextBlock {
  if (block?.type === 'heading') return true;
  return block?.type === 'paragraph' && !block.text.includes('\n');
}

function richOf(block: Block | undefined): Text[] {
  return block?.type === 'paragraph' ? [block] : [];
}

/** The address of the link that has a related link's words, else of the first one on its line. */
function withAddress(related: RelatedLink, sources: readonly Text[]): RelatedLink {
  const wanted = fold(related.headline);
  for (const { text, marks } of sources) {
    for (const mark of marks ?? []) {
      if (mark.type !== 'link' || !/^https?:/.test(mark.href)) continue;
      const words = fold(text.slice(mark.start, mark.end));
      if (words !== '' && (wanted.includes(words) || words.includes(wanted)))
        return { ...related, url: mark.href };
    }
  }
  return related;
}

/** The dateline is read from the words alone; the marks behind it move with the text that is left. */
function withoutDateline(body: readonly Block[]): Refined {
  const plain = body.map((block): Block =>
    block.type === 'paragraph' ? { type: 'paragraph', text: block.text } : block,
  );
  const { body: opened, facts, dropped } = openingOf(plain, []);
  const [cut] = dropped;
  if (!cut) return { body, facts: {}, dropped: [] };
  const index = plain.findIndex((block, place) => block !== opened[place]);
  const paragraph = body[index];
  if (paragraph?.type !== 'paragraph') return { body, facts: {}, dropped: [] };
  const rest = sliceText(paragraph, cut.text.length, paragraph.text.length);
  return {
    body: body.toSpliced(index, 1, ...(rest ? [{ type: 'paragraph' as const, ...rest }] : [])),
    facts,
    dropped: [{ ...cut, at: `block ${index + 1}` }],
  };
}
