import type { Block, Image } from '../../article/article.ts';
import { atOnce, type Sliced } from '../../language/sliced.ts';
import type { Dropped } from '../importer.ts';
import { captioned } from './captioned.ts';
import { embedOf, isFrame, isPost, posterOf } from './embed-of.ts';
import { captionOf, figureImage, isCaption, isFigure } from './figure.ts';
import { findElement, isInline, isSilent, textOf, type HtmlElement } from './html-tree.ts';
import { firstImage, imageOf, isPicture } from './image-of.ts';
import { inlineText, marksWith } from './inline-text.ts';
import { boxOfLinks } from './link-box.ts';
import { listOf } from './list-of.ts';
import { neverText, neverTextIn } from './never-text.ts';
import { postBlocks } from './post-of.ts';
import { preformattedBlocks } from './preformatted.ts';
import { isPermalink } from './permalink.ts';
import { isPullQuote } from './pull-quotes.ts';
import { attributionIn, quotationBlocks } from './quotation-of.ts';
import { richText, type InlineMark } from './rich-text.ts';
import { isPartOfRow } from './row-of-parts.ts';
import { readAlsoLinks } from './read-also-box.ts';
import { isLinked, isTeaser, teaserLink } from './teaser.ts';
import { tableBlocks } from './table-of.ts';
import { wordpressEmbed } from './wordpress-embed.ts';

/** How a part of a document becomes blocks. */
export type BlocksOptions = {
  /** Posts of other services come as their words and an embed; with `embed` as that alone, where there is one. */
  readonly posts?: 'embed';
  /** The document's address, which relative addresses start from. */
  readonly base?: string | undefined;
  /** Why an element is no part of the article; undefined for one that is. Without it all that is shown is kept. */
  readonly leaveOut?: (element: HtmlElement) => string | undefined;
};

/** The blocks of a part of a document, and what was left out. */
export type BlocksReading = {
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
};

/** Puts what stands below an element (`htmlTree(document)` or any part of it) into blocks, in the order of the document. */
export function blocksOf(root: HtmlElement, options: BlocksOptions): BlocksReading {
  return atOnce(blocksInSlices(root, options));
}

/** The same, with rests. */
export function* blocksInSlices(root: HtmlElement, options: BlocksOptions): Sliced<BlocksReading> {
  const walk = new BlockWalk(options);
  yield* walk.into(root, []);
  walk.flush();
  return { blocks: walk.blocks, dropped: walk.dropped };
}

const LONGEST_EXCERPT = 300;
/** How many elements are looked at without a rest. */
const SLICE = 8;

class BlockWalk {
  readonly blocks: Block[] = [];
  readonly dropped: Dropped[] = [];
  readonly #options: BlocksOptions;
  readonly #run = richText();
  #breaks = 0;
  #count = 0;

  constructor(options: BlocksOptions) {
    this.#options = options;
  }

  /** Everything in an element, with the marks that hold there. */
  *into(element: HtmlElement, marks: readonly InlineMark[]): Sliced<void> {
    let before: HtmlElement | undefined;
    for (const child of element.children) {
      if (child.kind === 'text') {
        this.#addText(child.text, marks);
        continue;
      }
      if (++this.#count % SLICE === 0) yield;
      if (!isSilent(child)) yield* this.#addElement(child, marks);
      else if (child.tag === 'noscript' && before) this.#addFallback(child, before);
      before = child;
    }
  }

  flush(): void {
    this.#breaks = 0;
    const text = this.#run.take();
    if (text) this.blocks.push({ type: 'paragraph', ...text });
  }

  /** The picture for browsers without scripts, where the one before it is but a placeholder for a script to fill. */
  #addFallback(element: HtmlElement, before: HtmlElement): void {
    const { base } = this.#options;
    if (!isPicture(before) || imageOf(before, base)) return;
    const image = firstImage(element, base);
    if (!image) return;
    this.flush();
    this.blocks.push({ type: 'image', ...image });
  }

  #addText(text: string, marks: readonly InlineMark[]): void {
    if (this.#breaks > 0 && /\S/.test(text)) {
      if (this.#breaks > 1 || !goesOn(this.#run.last(), text)) this.flush();
      else this.#run.add(' ', []);
      this.#breaks = 0;
    }
    this.#run.add(text, marks);
  }

  *#addElement(element: HtmlElement, marks: readonly InlineMark[]): Sliced<void> {
    const reason = neverText(element) ?? this.#options.leaveOut?.(element);
    if (reason !== undefined) return this.#passOver(element, reason);
    if (element.tag === 'br') {
      this.#breaks++;
      return;
    }
    const made = this.#blocksIn(element);
    if (made) {
      if (made.length > 0) this.flush();
      for (const block of made) this.blocks.push(block);
      // A quotation has told of its own.
      if (element.tag === 'blockquote' || isPullQuote(element)) return;
      for (const [inner, why] of neverTextIn(element)) this.#leaveOut(inner, why);
    } else if (isInline(element)) {
      if (isPartOfRow(element)) this.flush();
      yield* this.into(element, marksWith(marks, element, this.#options.base));
    } else {
      this.flush();
      const own = element.tag === 'p' ? marksWith(marks, element, this.#options.base) : marks;
      yield* this.into(element, own);
      this.flush();
    }
  }

  /** The blocks that an element is as a whole; undefined for one that only holds others, or text. */
  #blocksIn(element: HtmlElement): readonly Block[] | undefined {
    const { base } = this.#options;
    if (/^(?:h[1-6]|summary)$/.test(element.tag)) return this.#heading(element);
    if (this.#options.leaveOut) {
      if (isTeaser(element)) return alone(teaserLink(element, base));
      const links = boxOfLinks(element, base, this.#isLeftOut);
      if (links) return links;
    }
    if (isPicture(element)) return imageBlocks(imageOf(element, base));
    if (isPost(element)) {
      const blocks = postBlocks(element, base);
      const embeds = blocks.filter(({ type }) => type === 'embed');
      return this.#options.posts === 'embed' && embeds.length > 0 ? embeds : blocks;
    }
    if (isFrame(element))
      return alone(embedOf(element, base)) ?? imageBlocks(posterOf(element, base));
    const embed = wordpressEmbed(element);
    if (embed) return [embed];
    if (isPullQuote(element)) return this.#quotation(element);
    if (isFigure(element)) return imageBlocks(figureImage(element, base));
    if (isCaption(element) && !findElement(element, isPicture)) return this.#caption(element);
    switch (element.tag) {
      case 'ul':
      case 'ol':
        return alone(listOf(element, base, this.#isLeftOut));
      case 'blockquote':
        return this.#quotation(element);
      case 'pre':
        return preformattedBlocks(element, base, this.#isLeftOut);
      case 'table':
        return tableBlocks(element, base);
      case 'hr':
        return [{ type: 'break' }];
      default:
        return undefined;
    }
  }

  readonly #isLeftOut = (element: HtmlElement): boolean =>
    this.#options.leaveOut?.(element) !== undefined;

  #heading(element: HtmlElement): readonly Block[] | undefined {
    if (findElement(element, isPicture)) return undefined;
    if (this.#options.leaveOut && isLinked(element))
      return alone(teaserLink(element, this.#options.base));
    const isOut = (inner: HtmlElement) => this.#isLeftOut(inner) || isPermalink(inner, element);
    const text = inlineText(element, undefined, isOut)?.text;
    return text === undefined ? [] : [{ type: 'heading', level: levelOf(element.tag), text }];
  }

  #quotation(element: HtmlElement): readonly Block[] {
    const attribution = attributionIn(element);
    const leaveOut = this.#options.leaveOut;
    const inner = blocksOf(element, {
      base: this.#options.base,
      leaveOut: (other) => (other === attribution ? '' : leaveOut?.(other)),
    });
    for (const left of inner.dropped) if (left.reason !== '') this.dropped.push(left);
    const said = attribution && inlineText(attribution, undefined)?.text;
    return quotationBlocks(inner.blocks, said);
  }

  /** Words below a picture: that of the block before, when it has none. */
  #caption(element: HtmlElement): Block[] {
    this.flush();
    const words = captionOf(element, this.#options.base);
    const last = this.blocks.at(-1);
    if (last?.type === 'image' && last.caption === undefined) {
      this.blocks[this.blocks.length - 1] = { ...last, ...words };
      return [];
    }
    const { caption } = words;
    if (caption === undefined) return [];
    const { parent: figure } = element;
    if (figure?.tag !== 'figure') return [{ type: 'image', ...words }];
    if (last?.type === 'table') return [{ type: 'paragraph', text: caption }];
    const told = captioned(last, figure, caption);
    if (!told) return [{ type: 'image', ...words }];
    this.blocks[this.blocks.length - 1] = told;
    return [];
  }

  /** What is no part of the text, but for the links that editors put there. */
  #passOver(element: HtmlElement, reason: string): void {
    const links = readAlsoLinks(element, reason, this.#options.base);
    if (!links) return this.#leaveOut(element, reason);
    this.flush();
    for (const link of links) this.blocks.push(link);
  }

  #leaveOut(element: HtmlElement, reason: string): void {
    const text = textOf(element).slice(0, LONGEST_EXCERPT);
    if (text !== '') this.dropped.push({ at: `<${element.tag}>`, text, reason });
  }
}

/** Whether a line break stands within a sentence: a source that breaks its lines goes on in lower case. */
function goesOn(last: string, text: string): boolean {
  return /[\p{L}\p{N},;]/u.test(last) && /^\s*\p{Ll}/u.test(text);
}

function alone(block: Block | undefined): readonly Block[] | undefined {
  return block && [block];
}

function imageBlocks(image: Image | undefined): readonly Block[] {
  return image ? [{ type: 'image', ...image }] : [];
}

const LEVELS: Readonly<Record<string, 2 | 3 | 4>> = { h1: 2, h2: 2, h3: 3, summary: 3 };

function levelOf(tag: string): 2 | 3 | 4 {
  return LEVELS[tag] ?? 4;
}
