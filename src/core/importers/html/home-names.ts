import { elementsIn, findElement, textOf, type HtmlElement } from './html-tree.ts';

/** The most letters of an outlet's name. */
const LONGEST = 40;
const MOST_LINKS = 20;

/** What a page calls its outlet where it links to the front page. */
export type HomeNames = {
  /** The headings that are such a link: nobody's headline. */
  readonly headings: readonly string[];
  /** The words of all such links; some say but `Home`. */
  readonly links: readonly string[];
};

/** The names on a page's links to its front page. */
export function homeNames(root: HtmlElement, base: string | undefined): HomeNames {
  const headings: string[] = [];
  const links: string[] = [];
  for (const element of elementsIn(root)) {
    if (element.tag !== 'a' || element.letters > LONGEST) continue;
    if (!leadsHome(element.attribute('href').trim(), base)) continue;
    const name = nameOn(element);
    if (name.length < 3 || name.length > LONGEST) continue;
    links.push(name);
    if (isWholeHeading(element)) headings.push(name);
    if (links.length >= MOST_LINKS) break;
  }
  return { headings, links };
}

/** The words of a link, or what its picture shows. */
function nameOn(link: HtmlElement): string {
  if (link.letters > 0) return textOf(link);
  return (
    findElement(link, ({ tag }) => tag === 'img')
      ?.attribute('alt')
      .trim() ?? ''
  );
}

function leadsHome(href: string, base: string | undefined): boolean {
  if (href === '/') return true;
  if (!/^https?:\/\/[^/]{1,100}\/?$/i.test(href) || base === undefined) return false;
  return URL.canParse(href) && URL.canParse(base) && new URL(href).host === new URL(base).host;
}

function isWholeHeading({ parent, letters }: HtmlElement): boolean {
  return parent?.tag === 'h1' && parent.letters === letters;
}
