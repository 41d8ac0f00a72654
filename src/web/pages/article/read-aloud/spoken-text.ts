import { quotableTexts } from '../../../../core/article/quotable-texts.ts';
import type { Article } from '../../../../core/article/article.ts';
import type { SpokenPlace } from '../../../../core/read-aloud/utterance.ts';

/** A text of the page: its element, and the text nodes that it consists of, buttons and notes left out. */
type ShownText = {
  readonly element: Element;
  readonly nodes: readonly Text[];
  /** Where the article's text begins in them: a dateline stands before it. */
  readonly from: number;
};

/** Finds the places of an article in the page that shows it. */
export type SpokenText = {
  /** The words of a place as they stand on the page; undefined where the page does not show them. */
  readonly rangeOf: (place: SpokenPlace) => Range | undefined;
};

const TEXTS = 'p, h2, h3, h4, li';

/** Looks an article's texts up on the page, in their order, by what they say: the page is not changed for it. */
export function findSpokenText(page: Element, { body, headline }: Article): SpokenText {
  const candidates = [...(page.querySelector('[data-body]') ?? page).querySelectorAll(TEXTS)];
  const shown = new Map<string, ShownText>();
  let next = 0;
  for (const { block, item, text } of quotableTexts(body)) {
    for (let at = next; at < candidates.length; at++) {
      const found = shownText(candidates[at], text);
      if (!found) continue;
      shown.set(keyOf(block, item), found);
      next = at + 1;
      break;
    }
  }
  const heading = shownText(page.querySelector('h1') ?? undefined, headline);
  return {
    rangeOf: (place) => {
      if (place.kind === 'headline') return heading && rangeIn(heading, 0, headline.length);
      const found = shown.get(keyOf(place.block, place.item));
      return found && rangeIn(found, place.start, place.end);
    },
  };
}

const keyOf = (block: number, item: number | undefined): string => `${block} ${item ?? ''}`;

function shownText(element: Element | undefined, text: string): ShownText | undefined {
  if (!element) return undefined;
  const nodes = textNodes(element);
  const all = nodes.map(({ data }) => data).join('');
  return all.endsWith(text) ? { element, nodes, from: all.length - text.length } : undefined;
}

function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('button, [aria-hidden="true"]')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) nodes.push(node);
  }
  return nodes;
}

function rangeIn({ nodes, from }: ShownText, start: number, end: number): Range | undefined {
  const range = document.createRange();
  let passed = -from;
  let hasStart = false;
  for (const node of nodes) {
    const after = passed + node.data.length;
    if (!hasStart && start < after) {
      range.setStart(node, start - passed);
      hasStart = true;
    }
    if (hasStart && end <= after) {
      range.setEnd(node, end - passed);
      return range;
    }
    passed = after;
  }
  return undefined;
}
