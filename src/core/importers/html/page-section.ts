import { fold } from '../../language/fold.ts';
import { breadcrumbs, type Crumb } from './breadcrumbs.ts';
import { furnitureBox } from './furniture-box.ts';
import { elementsIn, findElement, textOf, type HtmlElement } from './html-tree.ts';
import type { PageData } from './page-data.ts';
import { isTeaser } from './teaser.ts';
import { titleParts } from './title-parts.ts';
import { webAddress } from './web-address.ts';

/** The most letters of a section's name. */
const LONGEST = 40;

/** What a section is not called. */
type Names = { readonly headline: string; readonly publisher: string | undefined };

/**
 * The section of an article whose data name none: the step after the front page on its way there, else the category
 * that content systems link above the text, else the link of the page to where the article's own address lies.
 */
export function sectionShown(root: HtmlElement, data: PageData, names: Names): string | undefined {
  for (const crumbs of breadcrumbs(root, data)) {
    const section = stepAfterHome(crumbs, data, names);
    if (section !== undefined) return section;
  }
  return categoryLinked(root) ?? folderLinked(root, data.base);
}

const HOME =
  /^(?:home|homepage|front ?page|beranda|depan|halaman (?:depan|utama)|start|startseite|accueil|inicio|início|portada|home page|hjem|hem|forside|etusivu|strona główna|ana ?sayfa|trang chủ|главная|首页|首頁|ホーム|トップ|홈)$/iu;

/** What says only of what kind a page is. */
const KIND =
  /^(?:articles?|artikel|artículos?|artigos?|articoli|story|stories|posts?|detail|index)$/iu;

function stepAfterHome(
  crumbs: readonly Crumb[],
  { base, title }: PageData,
  { headline, publisher = '' }: Names,
): string | undefined {
  const outlets = new Set([publisher, titleParts(title ?? '').at(-1) ?? ''].map(fold));
  // A section may have a host of its own, whose top it is.
  const isHome = ({ name, address }: Crumb, index: number) =>
    HOME.test(name.trim()) || (index === 0 && leadsToTop(address, base)) || outlets.has(fold(name));
  const section = crumbs.find((step, index) => !isHome(step, index) && !KIND.test(step.name))?.name;
  if (section === undefined || !isSection(section)) return undefined;
  return fold(headline).startsWith(fold(section)) && crumbs.at(-1)?.name === section
    ? undefined
    : section;
}

function leadsToTop(address: string, base: string | undefined): boolean {
  const whole = webAddress(address, base);
  return whole !== undefined ? new URL(whole).pathname === '/' : address === '/';
}

function isSection(name: string): boolean {
  return name.length <= LONGEST && /\p{L}{2}|\p{Lo}/u.test(name) && !/[.!?:]$/u.test(name);
}

/** `rel="category tag"`, as WordPress links the categories of a post; `Kategori: …`. */
function categoryLinked(root: HtmlElement): string | undefined {
  for (const element of elementsIn(root, isOfOthers)) {
    if (element.linked === 0 || element.letters > LONGEST + LONGEST) continue;
    if (!leadsToCategory(element)) continue;
    const name = textOf(findElement(element, ({ tag }) => tag === 'a') ?? element);
    if (isSection(name)) return name;
  }
  return undefined;
}

function isOfOthers(element: HtmlElement): boolean {
  return isTeaser(element) || furnitureBox(element) === 'related box';
}

const LABEL = /^(?:kategori|category|rubrik|ressort|section)\s?[:：]/iu;

function leadsToCategory(link: HtmlElement): boolean {
  if (link.tag !== 'a') return LABEL.test(textOf(link));
  const rel = link.attribute('rel');
  return (
    /\bcategory\b/i.test(rel) ||
    (/\btag\b/i.test(rel) && /\/(?:category|kategori)\//.test(link.attribute('href')))
  );
}

/** `/politik/2025/…` lies where the menu's link `Politik` leads. */
function folderLinked(root: HtmlElement, base: string | undefined): string | undefined {
  const page = base !== undefined && URL.canParse(base) ? new URL(base) : undefined;
  const folder = page?.pathname.split('/')[1] ?? '';
  if (!page || page.pathname.length < folder.length + 3 || folder.length < 4) return undefined;
  const wanted = compact(decode(folder));
  for (const element of elementsIn(root)) {
    if (element.tag !== 'a' || element.letters > LONGEST || element.letters === 0) continue;
    const name = textOf(element);
    if (compact(name) !== wanted || !isSection(name)) continue;
    const address = webAddress(element.attribute('href'), base);
    if (address !== undefined && new URL(address).pathname.replace(/\/$/, '') === `/${folder}`)
      return name;
  }
  return undefined;
}

function decode(folder: string): string {
  try {
    return decodeURIComponent(folder);
  } catch {
    return folder;
  }
}

function compact(text: string): string {
  return fold(text).replaceAll(' ', '');
}
