import { atOnce, type Sliced } from '../../language/sliced.ts';
import { marksOfQuotation } from './quotation-marks.ts';

/** An element of a document as the importers see it: plain data, whatever parser made it. */
export type HtmlElement = {
  readonly kind: 'element';
  /** The local name in lower case; `#root` for the whole document. */
  readonly tag: string;
  readonly parent: HtmlElement | undefined;
  readonly children: readonly HtmlNode[];
  /** How many letters its text has, white space not counted; what pages never show is not in it. */
  readonly letters: number;
  /** How many of them stand in links. */
  readonly linked: number;
  /** How many of them stand in it directly, in no element of it. */
  readonly own: number;
  /** How many elements are in it. */
  readonly size: number;
  /** How many of those are no part of a run of text: paragraphs, boxes, headings. */
  readonly blocks: number;
  /** The value of an attribute; empty where it has none. */
  readonly attribute: (name: string) => string;
  /** Whether it has an attribute, an empty one too. */
  readonly has: (name: string) => boolean;
};

/** A run of text or an element. */
export type HtmlNode = { readonly kind: 'text'; readonly text: string } | HtmlElement;

/** How deep elements stay nested; what lies deeper hangs on the deepest, so that no walk can overflow the stack. */
const DEEPEST = 200;
/** The longest attribute that is looked at, in UTF-16 units: addresses of embedded pictures are far longer. */
const LONGEST_ATTRIBUTE = 4000;

/** How many nodes are looked at without a rest. */
const SLICE = 60;

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** Elements whose text is never shown as text. */
const SILENT = new Set(
  'script style template noscript svg annotation annotation-xml head textarea select'.split(' '),
);

type Counts = { letters: number; linked: number; own: number; size: number; blocks: number };
type Growing = Omit<HtmlElement, 'children' | keyof Counts> &
  Counts & { readonly children: HtmlNode[] };

type Open = { readonly element: Growing; next: Node | null; readonly depth: number };

/** Makes plain data of a document, an element or a fragment that a platform's parser made, in one pass without recursion. */
export function htmlTree(root: Node): HtmlElement {
  return atOnce(htmlTreeInSlices(root));
}

/** The same, with rests. */
export function* htmlTreeInSlices(root: Node): Sliced<HtmlElement> {
  const top: Growing = growing('#root', undefined, NO_ATTRIBUTES);
  // Not by `nextSibling`: not every platform's doctype knows what stands behind it.
  for (const node of root.childNodes) yield* addTree(top, node);
  close(top, undefined);
  return top;
}

function* addTree(top: Growing, root: Node): Sliced<void> {
  const open: Open[] = [];
  let count = 0;
  if (isText(root)) addText(top, root);
  else if (isElement(root)) open.push(opened(root, { element: top, next: null, depth: 0 }));
  for (let current = open.at(-1); current; current = open.at(-1)) {
    if (++count % SLICE === 0) yield;
    const node = current.next;
    if (node === null) {
      open.pop();
      close(current.element, open.at(-1)?.element ?? top);
      continue;
    }
    current.next = node.nextSibling;
    if (isText(node)) addText(current.element, node);
    else if (isElement(node)) open.push(opened(node, current));
  }
}

function isText(node: Node): boolean {
  return node.nodeType === TEXT || node.nodeType === CDATA;
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

function opened(node: Element, { element, depth }: Open): Open {
  const child = growing(tagOf(node), element, attributesOf(node));
  element.children.push(child);
  if (depth < DEEPEST) return { element: child, next: node.firstChild, depth: depth + 1 };
  element.size++;
  if (!isInline(child)) element.blocks++;
  return { element, next: node.firstChild, depth };
}

/** The tag of an element; one that is a heading by its role is as good as one by its tag. */
function tagOf(node: Element): string {
  const tag = node.localName.toLowerCase();
  if (!ROLED.has(tag) || node.getAttribute('role') !== 'heading') return tag;
  const level = node.getAttribute('aria-level') ?? '';
  return /^[1-6]$/.test(level) ? `h${level}` : 'h2';
}

const ROLED = new Set(['div', 'p', 'span']);

type Attributes = Pick<HtmlElement, 'attribute' | 'has'>;

const NO_ATTRIBUTES: Attributes = { attribute: () => '', has: () => false };

function attributesOf(node: Element): Attributes {
  return {
    attribute: (name) => node.getAttribute(name)?.slice(0, LONGEST_ATTRIBUTE) ?? '',
    has: (name) => node.hasAttribute(name),
  };
}

function growing(tag: string, parent: HtmlElement | undefined, attributes: Attributes): Growing {
  const counts: Counts = { letters: 0, linked: 0, own: 0, size: 0, blocks: 0 };
  return { kind: 'element', tag, parent, children: [], ...counts, ...attributes };
}

function addText(element: Growing, node: Node): void {
  const text = node.nodeValue ?? '';
  if (text === '') return;
  element.children.push({ kind: 'text', text });
  const letters = lettersOf(text);
  element.letters += letters;
  element.own += letters;
}

function close(element: Growing, parent: Growing | undefined): void {
  if (SILENT.has(element.tag)) {
    element.letters = 0;
    element.linked = 0;
  }
  if (element.tag === 'q') addMarks(element);
  if (element.tag === 'a') element.linked = element.letters;
  if (!parent || parent === element) return;
  parent.letters += element.letters;
  parent.linked += element.linked;
  parent.size += element.size + 1;
  parent.blocks += element.blocks + (isInline(element) ? 0 : 1);
}

/** Browsers show a `q` in quotation marks that are not in its text. */
function addMarks(element: Growing): void {
  const marks = marksOfQuotation(element);
  if (!marks) return;
  element.children.unshift({ kind: 'text', text: marks.open });
  element.children.push({ kind: 'text', text: marks.close });
  element.letters += 2;
  element.own += 2;
}

function lettersOf(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 32) count++;
  return count;
}

/** Whether an element's content is never shown as text: scripts, styles, drawings. */
export function isSilent(element: HtmlElement): boolean {
  return SILENT.has(element.tag);
}

/** All elements below one, in the order of the document; those that are passed over with all that is in them. */
export function* elementsIn(
  root: HtmlElement,
  passOver?: (element: HtmlElement) => boolean,
): Generator<HtmlElement> {
  const stack: HtmlNode[] = root.children.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.kind === 'text' || passOver?.(node)) continue;
    yield node;
    pushReversed(stack, node.children);
  }
}

function pushReversed(stack: HtmlNode[], nodes: readonly HtmlNode[]): void {
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index];
    if (node) stack.push(node);
  }
}

/** The first element below one that is as wanted; none in `part`, which is passed over. */
export function findElement(
  root: HtmlElement,
  wanted: (element: HtmlElement) => boolean,
  part?: HtmlElement,
): HtmlElement | undefined {
  for (const element of elementsIn(root, (inner) => inner === part))
    if (wanted(element)) return element;
  return undefined;
}

/** The text that an element shows, on one line. */
export function textOf(root: HtmlElement): string {
  let text = '';
  const stack: HtmlNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.kind === 'text') text += node.text;
    else if (node === root || !isSilent(node)) {
      if (!isInline(node)) text += ' ';
      pushReversed(stack, node.children);
    }
  }
  return text.replace(/\s+/g, ' ').trim();
}

const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp rt ruby s samp small span strike
  strong sub sup time tt u var wbr amp-img picture source
  math semantics mrow mi mo mn ms mtext mspace mstyle mpadded menclose mfenced mfrac msqrt mroot msub msup msubsup
  munder mover munderover mmultiscripts mtable mtr mtd`.split(/\s+/),
);

/** Whether an element is part of a run of text. */
export function isInline(element: HtmlElement): boolean {
  return INLINE.has(element.tag);
}
