import { isInline, isSilent, type HtmlElement } from './html-tree.ts';

/** The text that stands in an element itself or in inline elements of it, not in its blocks: counts of its letters. */
export type OwnText = {
  readonly letters: number;
  readonly linked: number;
  readonly commas: number;
};

const known = new WeakMap<HtmlElement, OwnText>();
const NOTHING: OwnText = { letters: 0, linked: 0, commas: 0 };

/** Counts the letters of an element's own text, those in links and the commas among them; an inline element has none. */
export function ownText(element: HtmlElement): OwnText {
  if (isInline(element)) return NOTHING;
  let own = known.get(element);
  if (!own) {
    own = counted(element, false);
    known.set(element, own);
  }
  return own;
}

function counted(element: HtmlElement, inLink: boolean): OwnText {
  let [letters, linked, commas] = [0, 0, 0];
  for (const child of element.children) {
    if (child.kind === 'text') {
      const count = lettersOf(child.text);
      letters += count;
      if (inLink) linked += count;
      commas += commasOf(child.text);
    } else if (isInline(child) && !isSilent(child)) {
      const inner = counted(child, inLink || child.tag === 'a');
      letters += inner.letters;
      linked += inner.linked;
      commas += inner.commas;
    }
  }
  return { letters, linked, commas };
}

function lettersOf(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 32) count++;
  return count;
}

function commasOf(text: string): number {
  let count = 0;
  for (const letter of text)
    if (letter === ',' || letter === '،' || letter === '、' || letter === '，') count++;
  return count;
}
