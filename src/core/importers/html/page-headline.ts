import { elementsIn, findElement, textOf, type HtmlElement } from './html-tree.ts';
import type { LinkedArticle } from './linked-article.ts';
import { cleanTitle, isShouted } from './clean-title.ts';
import { headingText } from './heading-text.ts';
import { homeNames } from './home-names.ts';
import { metaOf, metasOf, type PageData } from './page-data.ts';
import { isTitleEnd, shownPart, titleParts } from './title-parts.ts';

const TITLES = [
  'twitter:title',
  'dc.title',
  'parsely-title',
  'sailthru.title',
  'headline',
  'title',
];
const LONGEST = 400;
const LEAST_HEADLINE = 8;
/** Which page of a long article a title is of. */
const PAGE = /\s(?:[|–-]\s)?halaman (?:all|\d{1,2})$/iu;
const LONGEST_OUTLET = 40;
/** What is longer is called a headline, but is a standfirst. */
const LONGEST_ALL = 110;

/** What the places of a page that name a headline say, without the outlet's name. */
export type Headlines = {
  /** The headline, as it is to stand in lists and above the text. */
  readonly headline: string | undefined;
  /** All that the page calls itself, the headline included. */
  readonly all: readonly string[];
};

/**
 * The headline as most of the places say that name one: what is meant for sharing, linked data, the heading of the page,
 * the title of the window; where each says another, the earlier of them.
 */
export function headlinesOf(
  root: HtmlElement,
  data: PageData,
  linked: LinkedArticle | undefined,
): Headlines {
  const home = homeNames(root, data.base);
  const outlets = [...outletsOf(data, linked), ...home.headings.map(compact)];
  const homes = home.links.map(compact);
  const bare = (title: string | undefined) =>
    title &&
    withoutNames(withoutOutlet(cleanTitle(title), outlets), [...outlets, ...homes]).replace(
      PAGE,
      '',
    );
  const [sharing, named] = [bare(metaOf(data, ['og:title'])), bare(metaOf(data, TITLES))];
  // Not every page means a headline by it, and outlets are sought behind each sign of it.
  const described = bare(linked?.headline?.slice(0, LONGEST));
  const isOwn = (text: string) =>
    !isOutlet(text, home.headings.map(compact)) && !isTitleEnd(text, data.title);
  const found = headingOf(root, [described, sharing, bare(data.title)], isOwn);
  const words = behindKickers(root, found, sharing);
  const [heading, shared] = [words ?? found, words ?? sharing];
  // What linked data call the headline has no section behind it.
  const unsectioned = (text: string, others: readonly string[]) =>
    compact(text) === compact(described) ? text : withoutSection(text, others);
  const votes: readonly Vote[] = [
    { text: described, weight: 3 },
    { text: shared && unsectioned(shared, heading ? [heading] : []), weight: 3 },
    { text: heading, weight: 3 },
    { text: named, weight: 1 },
    { text: bare(data.title), weight: 1 },
  ].filter(({ text }) => !isOutlet(text, outlets));
  const others = [...metasOf(data, TITLES), linked?.alternativeHeadline];
  const all = [...votes.map(({ text }) => text), ...others].flatMap((text) =>
    text && text.length <= LONGEST_ALL ? [text] : [],
  );
  const { title } = data;
  const isAlone = !described && !shared && !heading && !named && bare(title) === title;
  const chosen = (isAlone && title && shownPart(root, title)) || elected(votes);
  return { headline: chosen && wholeOf(unsectioned(chosen, all), all), all };
}

function outletsOf(data: PageData, linked: LinkedArticle | undefined): string[] {
  const names = metasOf(data, ['og:site_name', 'application-name']);
  return [linked?.publisher, ...names, ...hostsOf(data)]
    .map(compact)
    .filter((name) => name !== '' && name.length <= LONGEST_OUTLET);
}

function isOutlet(text: string | undefined, outlets: readonly string[]): boolean {
  return text !== undefined && outlets.includes(compact(text));
}

type Vote = { readonly text: string | undefined; readonly weight: number };

function elected(votes: readonly Vote[]): string | undefined {
  let best: { text: string; weight: number } | undefined;
  for (const { text } of votes) {
    if (!text) continue;
    const weight = votes.reduce(
      (sum, vote) => sum + (compact(vote.text) === compact(text) ? vote.weight : 0),
      0,
    );
    if (!best || weight > best.weight) best = { text, weight };
  }
  const key = compact(best?.text);
  const alike = votes.flatMap(({ text }) => (text && compact(text) === key ? [text] : []));
  return alike.find((text) => !isShouted(text)) ?? best?.text;
}

/** The shortest headline that another goes on from: shorter ones are kickers. */
const LEAST_WHOLE = 15;
/** What may stand behind a headline: a section, a date. */
const SECTION = /^(?:\s{0,3}[|–—»·｜ㅣ-]\s{0,3}[^\s|]{1,20}(?:\s[^\s|]{1,20})?){1,3}$/u;

/** A headline without the section behind it, `Headline | Daerah`, where the page says it without that too. */
function withoutSection(headline: string, all: readonly string[]): string {
  const isBare = (other: string) =>
    other.length >= LEAST_WHOLE &&
    headline.startsWith(other) &&
    SECTION.test(headline.slice(other.length));
  return all.find(isBare) ?? headline;
}

/** The headline that heading and sharing each put a kicker of its own before: `Laut – Headline`, `Damar: Headline`. */
function behindKickers(
  root: HtmlElement,
  heading: string | undefined,
  shared: string | undefined,
): string | undefined {
  const [, sharedKicker, words] = /^(.{3,60}?):\s+(.{15,})$/u.exec(shared ?? '') ?? [];
  if (!words || !heading?.endsWith(words)) return undefined;
  const isApart = (inner: HtmlElement) => inner.parent?.tag === 'h1' && textOf(inner) === words;
  const whole = findElement(root, isApart)?.parent;
  const kicker = whole && compact(textOf(whole).slice(0, -words.length));
  return kicker && kicker !== compact(sharedKicker) ? words : undefined;
}

/** The whole of a headline that was cut off with dots. */
function wholeOf(headline: string, all: readonly string[]): string {
  const cut = /^(.{20,}?)\s*(?:…|\.{3})$/u.exec(headline)?.[1];
  if (cut === undefined) return headline;
  return all.find((other) => other.length > headline.length && other.startsWith(cut)) ?? headline;
}

/** A text's letters and digits alone, for comparing titles whatever signs they are written with. */
function compact(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The page's host with and without what is behind the name: `kabarselo.example`, `kabarselo`. */
function hostsOf(data: PageData): string[] {
  const address = data.canonical ?? data.base;
  if (address === undefined) return [];
  const host = new URL(address).hostname.replace(/^www\./, '');
  return [host, host.replace(/\..*$/, '')];
}

/** The heading that another place calls the headline too, else the first one. */
function headingOf(
  root: HtmlElement,
  others: readonly (string | undefined)[],
  isOwn: (text: string) => boolean,
): string | undefined {
  const told = new Set(others.map(compact).filter((key) => key !== ''));
  const headings = headingsOf(root).filter(isOwn);
  return headings.find((text) => told.has(compact(text))) ?? headings[0];
}

function headingsOf(root: HtmlElement): string[] {
  const headings: string[] = [];
  for (const element of elementsIn(root)) {
    const isHeading = element.tag === 'h1' || /\bheadline\b/i.test(element.attribute('itemprop'));
    if (!isHeading || element.letters < 2 || element.letters > LONGEST) continue;
    headings.push(cleanTitle(headingText(element)));
  }
  return headings;
}

/** A title without the outlet's name at its end, and what stands behind that: `Headline | Kabar Selo`. */
function withoutOutlet(title: string, outlets: readonly string[]): string {
  for (const sign of title.matchAll(/\s{1,3}[|–—»·-]\s{1,3}|\s{0,3}[|｜：ㅣ]\s{0,3}/gu)) {
    const end = title.slice(sign.index + sign[0].length);
    if (sign.index >= LEAST_HEADLINE && namesOutlet(end, outlets))
      return title.slice(0, sign.index);
  }
  return title;
}

/** A title without what is nothing but the outlet's name, before it or behind it: `Kabar Selo: Headline`. */
function withoutNames(title: string, names: readonly string[]): string {
  const [, before = '', behind = ''] = /^([^:：]{2,40})[:：]\s{0,3}(.{15,})$/u.exec(title) ?? [];
  if (before !== '' && names.includes(compact(before))) return behind;
  const parts = titleParts(title);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return title;
  const rest = names.includes(compact(first))
    ? title.slice(title.indexOf(first) + first.length).replace(/^\s*[|｜–—»«·:-]\s*/u, '')
    : names.includes(compact(last))
      ? title.slice(0, title.lastIndexOf(last)).replace(/\s*[|｜–—»«·:-]\s*$/u, '')
      : title;
  return rest.length >= LEAST_HEADLINE ? rest : title;
}

/** Whether a part of a title is the outlet's name, short for it, or has it among other words. */
function namesOutlet(part: string, outlets: readonly string[]): boolean {
  const key = compact(part);
  const [first = ''] = part.split(/\s*[|｜»·]\s*/u, 1);
  return outlets.some(
    (outlet) =>
      outlet === compact(first) ||
      (outlet.length > 2 && key.includes(outlet)) ||
      (key.length > 2 && outlet.includes(key)),
  );
}
