import { isPartOfRow } from './row-of-parts.ts';
import { isInline, isSilent, type HtmlElement, type HtmlNode } from './html-tree.ts';

/** A line that a page shows in a box of its own or between line breaks. */
export type ShownLine = {
  readonly text: string;
  /** Whether a `time` element stands on it. */
  readonly timed: boolean;
  /** The innermost box that it stands in. */
  readonly box: HtmlElement;
};

/** The longest line that is looked at; what is longer is text. */
const LONGEST = 400;

type Step = { readonly node: HtmlNode | undefined; readonly box: HtmlElement };

/** What is not looked into: passed over, or marked by a line without words. */
export type Closed = 'pass over' | 'mark' | undefined;

/** The lines of a page in its order, without what is closed. */
export function* shownLines(
  root: HtmlElement,
  closed: (element: HtmlElement) => Closed,
): Generator<ShownLine> {
  let text = '';
  let timed = false;
  let last = root;
  const take = (): ShownLine[] => {
    const line = text.replace(/\s+/g, ' ').trim();
    const taken = line === '' || line.length > LONGEST ? [] : [{ text: line, timed, box: last }];
    [text, timed] = ['', false];
    return taken;
  };
  const stack: Step[] = [{ node: root, box: root }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, box } = step;
    if (node === undefined) yield* take();
    else if (node.kind === 'text') {
      text += node.text;
      last = box;
    } else if (node.tag === 'br') {
      // A headline may stand on several lines.
      if (/^h\d$/.test(box.tag)) text += ' ';
      else yield* take();
    } else if (node.letters > 0 && !isSilent(node)) {
      const how = closed(node);
      if (how !== undefined) {
        yield* take();
        if (how === 'mark') yield { text: '', timed: false, box: node };
        continue;
      }
      const apart = !isInline(node) || node.tag === 'time' || isPartOfRow(node);
      if (apart) yield* take();
      timed ||= node.tag === 'time';
      if (apart) stack.push({ node: undefined, box });
      const inner = apart ? node : box;
      for (const child of node.children.toReversed()) stack.push({ node: child, box: inner });
    }
  }
  yield* take();
}
