import { elementsIn, textOf, type HtmlElement } from './html-tree.ts';
import type { LinkedArticle } from './linked-article.ts';
import { metaOf, metasOf, type PageData } from './page-data.ts';

const TITLES = [
  'og:title',
  'twitter:title',
  'dc.title',
  'parsely-title',
  'sailthru.title',
  'headline',
  'title',
];
const LONGEST = 400;
const LEAST_HEADLINE = 8;

/**
 * The headline as most of the places say that name one: linked data, the heading of the page, what is meant for sharing,
 * the title of the window; where each says another, the earlier of them.
 */
export function headlineOf(
  root: HtmlElement,
  data: PageData,
  linked: LinkedArticle | undefined,
): string | undefined {
  const outlets = [
    linked?.publisher,
    ...metasOf(data, ['og:site_name', 'application-name']),
    hostOf(data),
  ]
    .map(compact)
    .filter((name) => name.length > 2);
  const bare = (title: string | undefined) => title && withoutOutlet(title, outlets);
  const shared = bare(metaOf(data, TITLES));
  const told = new Set([bare(linked?.headline), shared, bare(data.title)].map(compact));
  const headings = headingsOf(root);
  const heading = headings.find((text) => told.has(compact(text))) ?? headings[0];
  const votes: readonly Vote[] = [
    { text: bare(linked?.headline), weight: 4 },
    { text: shared, weight: 3 },
    { text: heading, weight: 2 },
    { text: bare(data.title), weight: 1 },
  ];
  return elected(votes);
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
  return best?.text;
}

/** A text's letters and digits alone, for comparing titles whatever signs they are written with. */
function compact(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function hostOf(data: PageData): string {
  const address = data.canonical ?? data.base;
  return address === undefined ? '' : new URL(address).hostname.replace(/^www\./, '');
}

function headingsOf(root: HtmlElement): string[] {
  const headings: string[] = [];
  for (const element of elementsIn(root)) {
    const isHeading = element.tag === 'h1' || /\bheadline\b/i.test(element.attribute('itemprop'));
    if (!isHeading || element.letters < 2 || element.letters > LONGEST) continue;
    headings.push(textOf(element));
  }
  return headings;
}

/** A title without the outlet's name at its end, and what stands behind that: `Headline | Kabar Selo`. */
function withoutOutlet(title: string, outlets: readonly string[]): string {
  for (const sign of title.matchAll(/\s{1,3}[|–—»·-]\s{1,3}|\s{0,3}[|｜：ㅣ]\s{0,3}/gu)) {
    const end = compact(title.slice(sign.index + sign[0].length));
    if (sign.index < LEAST_HEADLINE || end.length < 2) continue;
    if (outlets.some((outlet) => end.includes(outlet) || (end.length > 2 && outlet.includes(end))))
      return title.slice(0, sign.index);
  }
  return title;
}
