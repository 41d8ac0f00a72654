import type { HtmlElement } from './html-tree.ts';

/** The pages that outlets have for their writers. */
const PROFILE = /\/(?:authors?|autor(?:en|es|a)?|auteurs?|penulis|writers?|journalists?)\/[^/]/i;

/** Whether an address is of the page that an outlet has for a writer. */
export function isProfileAddress(address: string): boolean {
  return PROFILE.test(address);
}

/** Whether an element links to such a page. */
export function isProfileLink(element: HtmlElement): boolean {
  return element.tag === 'a' && isProfileAddress(element.attribute('href'));
}
