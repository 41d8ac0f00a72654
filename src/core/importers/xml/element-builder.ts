import type { Attributes } from './open-tag.ts';
import type { XmlToken } from './tokenizer.ts';
import type { XmlElement, XmlNode } from './xml-element.ts';
import { prefixesWithin, xmlName, type Prefixes } from './xml-name.ts';

/** An element as it was read: its line, and what keeps it from being whole. */
export type BuiltElement = XmlElement & {
  readonly line: number;
  /** It is not whole, and why. */
  readonly cut?: string;
  /** It is whole, but its markup is not well-formed; the first fault. */
  readonly fault?: string;
};

type OpenToken = Extract<XmlToken, { kind: 'open' }>;
type Growing = {
  readonly tag: string;
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: XmlNode[];
  readonly prefixes: Prefixes;
};

/** Elements that stand deeper are left out, their text is kept. */
const DEEPEST = 200;
/** The most text that one element may have, in UTF-16 units. */
const LONGEST = 16 * 2 ** 20;

/** Builds one element from its tokens, beginning with that of its open tag. */
export class ElementBuilder {
  readonly #root: Growing;
  readonly #line: number;
  readonly #open: Growing[];
  #tooDeep = 0;
  #size = 0;
  #cut: string | undefined;
  #fault: string | undefined;

  constructor(first: OpenToken, around: Prefixes | undefined) {
    this.#root = growing(first, around);
    this.#line = first.line;
    this.#open = first.empty ? [] : [this.#root];
  }

  get name(): string {
    return this.#root.name;
  }

  get isClosed(): boolean {
    return this.#open.length === 0;
  }

  /** What was read of the element. */
  get element(): BuiltElement {
    const { name, attributes, children } = this.#root;
    return {
      name,
      attributes,
      children,
      line: this.#line,
      ...(this.#cut !== undefined && { cut: this.#cut }),
      ...(this.#fault !== undefined && { fault: this.#fault }),
    };
  }

  open(token: OpenToken): void {
    const parent = this.#open.at(-1);
    if (!parent) return;
    this.#size += token.name.length;
    if (this.#open.length >= DEEPEST) {
      if (!token.empty) this.#tooDeep++;
      this.#fault ??= `elements stand more than ${DEEPEST} deep`;
      return;
    }
    if (this.#isTooLong()) return;
    const child = growing(token, parent.prefixes);
    parent.children.push(child);
    if (!token.empty) this.#open.push(child);
  }

  text(run: string): void {
    const parent = this.#open.at(-1);
    this.#size += run.length;
    if (!parent || this.#isTooLong()) return;
    const last = parent.children.length - 1;
    const before = parent.children[last];
    if (typeof before === 'string') parent.children[last] = before + run;
    else parent.children.push(run);
  }

  /** Closes the innermost element of this name, those within it too; false where none of them is open. */
  close(tag: string): boolean {
    if (this.#tooDeep > 0) {
      this.#tooDeep--;
      return true;
    }
    const place = this.#open.findLastIndex((element) => element.tag === tag.toLowerCase());
    if (place < 0) {
      this.#fault ??= `nothing is open that </${tag}> closes`;
      return false;
    }
    const inner = this.#open[place + 1];
    if (inner) this.#fault ??= `<${inner.tag}> is not closed before </${tag}>`;
    this.#open.length = place;
    return true;
  }

  /** Says that the element is not whole, and why. */
  cut(reason: string): void {
    this.#cut ??= reason;
  }

  #isTooLong(): boolean {
    if (this.#size > LONGEST) this.cut(`it is longer than ${LONGEST / 2 ** 20} million characters`);
    return this.#cut !== undefined;
  }
}

function growing(token: OpenToken, around: Prefixes | undefined): Growing {
  const prefixes = prefixesWithin(token.attributes, around);
  const name = xmlName(token.name, prefixes);
  return {
    tag: token.name.toLowerCase(),
    name,
    attributes: token.attributes,
    children: [],
    prefixes,
  };
}
