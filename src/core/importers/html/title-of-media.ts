import { isFigure } from './figure.ts';
import { elementsIn, type HtmlElement } from './html-tree.ts';

/** Why a heading titles a player or a row of pictures, and heads none of the text; undefined for any other. */
export function titleOfMedia(heading: HtmlElement): string | undefined {
  if (titlesPlayer(heading)) return 'title of a player';
  return titlesGallery(heading) ? 'title of a gallery' : undefined;
}

/** Whether a heading stands in one box with a player and nothing else. */
function titlesPlayer({ parent, letters }: HtmlElement): boolean {
  if (!parent || parent.children.length > MOST_CHILDREN) return false;
  let [players, fallback] = [0, 0];
  for (const child of parent.children) {
    if (child.kind === 'text' || !/^(?:video|audio)$/.test(child.tag)) continue;
    players++;
    fallback += child.letters;
  }
  return players > 0 && parent.letters - fallback <= letters + LEAST_BESIDE;
}

/** Whether a heading stands in one box with several pictures, their captions and nothing else. */
function titlesGallery({ parent, letters }: HtmlElement): boolean {
  if (!parent || parent.children.length > MOST_CHILDREN || parent.size > MOST_ELEMENTS)
    return false;
  let [figures, captions] = [0, 0];
  for (const inner of elementsIn(parent, (other) => other.parent?.tag === 'figure')) {
    if (!isFigure(inner)) continue;
    figures++;
    captions += inner.letters;
  }
  return figures > 1 && parent.letters - captions <= letters + LEAST_BESIDE;
}

/** The most children of a box that holds a player or pictures and their title, and the most elements in it. */
const MOST_CHILDREN = 20;
const MOST_ELEMENTS = 1000;
/** The fewest letters beside a heading for there to be text. */
const LEAST_BESIDE = 60;
