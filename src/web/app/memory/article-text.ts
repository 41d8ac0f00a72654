import { findPlace, placeAt, type Place } from '../../../core/reading/place.ts';

/** The running text of the article that is shown. */
export const ARTICLE_TEXT = '[data-body]';

/** How far below the top of the window one reads, in pixels: above it lies what has been passed. */
const LINE = 80;

/** How far one has come: 1 where the end of the text is on the screen. */
const NEARLY_ALL = 0.995;

/** Where a reader is in a text, as the window shows it; the place is worked out when it is asked for. */
type Reading = { readonly place: () => Place | undefined; readonly progress: number };

/** Measures where the reader is. */
export function measureReading(body: HTMLElement): Reading {
  const blocks = [...body.children];
  const index = blocks.findIndex((block) => block.getBoundingClientRect().bottom > LINE);
  const passed = index < 0 ? blocks.length - 1 : index;
  const { top = 0, height = 0 } = blocks[passed]?.getBoundingClientRect() ?? {};
  const part = height > 0 ? (LINE - top) / height : 0;
  return { place: () => placeAt(textsOf(blocks), passed, part), progress: progressIn(body) };
}

/** Brings a place of an earlier visit to where it was read, and the focus with it; nothing where the text is another. */
export function goToPlace(body: HTMLElement, place: Place): void {
  const blocks = [...body.children];
  const block = blocks[findPlace(textsOf(blocks), place) ?? -1];
  if (!(block instanceof HTMLElement)) return;
  const { top, height } = block.getBoundingClientRect();
  scrollTo({ top: scrollY + top + place.part * height - LINE, behavior: 'instant' });
  // Reading on by keyboard, or by ear, begins there too.
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
  block.addEventListener('blur', () => block.removeAttribute('tabindex'), { once: true });
}

/** Whether the reader has not begun to read the page that they see: it is as it came, and they are nowhere on it. */
export function isUntouched(): boolean {
  const focused = document.activeElement;
  const isElsewhere = focused && focused !== document.body && focused.tagName !== 'H1';
  return scrollY === 0 && !isElsewhere && location.hash === '';
}

function progressIn(body: HTMLElement): number {
  const end = scrollY + body.getBoundingClientRect().bottom - innerHeight;
  const progress = end <= 0 ? 1 : scrollY / end;
  return progress > NEARLY_ALL ? 1 : Math.max(0, progress);
}

function textsOf(blocks: readonly Element[]): string[] {
  return blocks.map(({ textContent }) => textContent ?? '');
}
