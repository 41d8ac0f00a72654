import type { HtmlElement } from './html-tree.ts';
import { styleOf } from './style-of.ts';

/** Whether a page itself hides an element. */
export function isHidden(element: HtmlElement): boolean {
  const style = styleOf(element);
  return (
    (style !== '' &&
      /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test(style)) ||
    element.attribute('aria-hidden') === 'true' ||
    hasHiddenAttribute(element) ||
    hasHiddenClass(element) ||
    isOtherTab(element)
  );
}

/** A pane of tabs while another one beside it is shown: the same text in short, mostly. */
function isOtherTab(element: HtmlElement): boolean {
  if (!isPane(element) || isShownPane(element)) return false;
  return (element.parent?.children ?? []).some(
    (other) => other.kind === 'element' && isPane(other) && isShownPane(other),
  );
}

function isPane(element: HtmlElement): boolean {
  return /(?:^|\s)tab-pane(?:\s|$)/.test(element.attribute('class'));
}

function isShownPane(element: HtmlElement): boolean {
  return /(?:^|\s)active(?:\s|$)/.test(element.attribute('class'));
}

const HIDDEN_CLASS =
  /(?:^|\s)(?:hidden|hide|invisible|d-none|noscreen|sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|u-hidden|is-hidden|off-?screen)(?:\s|$)/i;

/** Classes that hide an element everywhere; beside one that shows it again (`hidden md:block`) they do not. */
function hasHiddenClass(element: HtmlElement): boolean {
  const names = element.attribute('class');
  return names !== '' && HIDDEN_CLASS.test(names) && !/[:@]/.test(names);
}

function hasHiddenAttribute(element: HtmlElement): boolean {
  return element.has('hidden') && element.attribute('hidden') !== 'until-found';
}
