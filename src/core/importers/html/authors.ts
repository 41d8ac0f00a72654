import { fold } from '../../language/fold.ts';
import { brandLikeness } from '../page/brand.ts';
import { hasClassWord } from './class-words.ts';
import { elementsIn, textOf, type HtmlElement } from './html-tree.ts';
import { metasOf, type PageData } from './page-data.ts';

const METAS = [
  'author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'article:author',
  'author-name',
  'cxenseparse:author',
];
const LONGEST_NAME = 60;
const MOST_AUTHORS = 12;

/** The authors that a page's linked data name: persons, and bodies that are said to have written it. */
export type LinkedAuthors = {
  readonly persons: readonly string[];
  readonly bodies: readonly string[];
};

/** What is known of an article's authors before its page is looked over for them. */
export type AuthorHints = {
  readonly linked: LinkedAuthors;
  readonly publisher: string | undefined;
  /** The names that stand above the text. */
  readonly read: readonly string[];
};

/**
 * Who wrote the article: persons before bodies, and for each the linked data before the `meta` elements before the
 * bylines. A body is named only where the page itself says that it is the author.
 */
export function authorsOf(
  root: HtmlElement,
  data: PageData,
  { linked, publisher, read }: AuthorHints,
): string[] {
  const metas = metasOf(data, METAS).flatMap(readNames);
  const marked = () => bylines(root, 2).flatMap(readNames);
  const isPerson = (name: string) => isPersonal(name, publisher);
  const named = linked.persons.flatMap(readNames);
  const sources: readonly (() => readonly string[])[] = [
    () => (named.some(isPerson) ? named.filter((name) => !isOutlet(name, publisher)) : []),
    () => metas.filter(isPerson),
    () => marked().filter(isPerson),
    () => read.filter(isPerson),
    () =>
      bylines(root, 1)
        .flatMap(readNames)
        .filter((name) => isPerson(name) && isNameShaped(name)),
    () => [...linked.persons, ...linked.bodies],
    () =>
      metasOf(data, METAS).filter((name) => !DESKS.test(fold(name)) && !/^https?:|@/.test(name)),
  ];
  for (const source of sources) {
    const names = uniqueNames(source());
    if (names.length > 0) return names.slice(0, MOST_AUTHORS);
  }
  return [];
}

const DESKS =
  /^(?:admin|administrator|redaksi|redaktion|editor|editors|editorial|staff|team|tim|online|unknown|anonymous|web|user|root|newsroom|news desk|newsdesk|von|by|por|par|oleh|author|autor)$/;

function isOutlet(name: string, publisher: string | undefined): boolean {
  const key = fold(name);
  if (DESKS.test(key) || (publisher !== undefined && fold(publisher) === key)) return true;
  return /\w\.(?:com|co|id|net|org|de|uk)\b/i.test(name) || brandLikeness(name) === 'sure';
}

/** Whether a name can be a person's: two words at least where words are parted by spaces, and no outlet's. */
function isPersonal(name: string, publisher: string | undefined): boolean {
  if (isOutlet(name, publisher)) return false;
  return (
    /\p{L}\S*\s\S*\p{L}/u.test(name) ||
    !/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name)
  );
}

/** Bylines in running text are taken for names only when they look like names. */
function isNameShaped(name: string): boolean {
  const words = name.split(/\s+/);
  return (
    words.length <= 5 &&
    words.filter((word) => /^\P{Ll}/u.test(word)).length >= Math.min(2, words.length)
  );
}

function uniqueNames(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(fold(name))) byKey.set(fold(name), name);
  byKey.delete('');
  return [...byKey.values()];
}

const BY =
  /^(?:(?:written|reported|posted|story|text|words|analysis|opinion|comment|published|edited)\s{1,3})?(?:by|von|vom|por|par|oleh|door|av|af|di|przez|penulis|reporter|pewarta|laporan|autor(?:in|en)?|auteur|author|text|skrevet av|ditulis oleh)(?:\s{0,3}:\s{0,3}|\s{1,3})/iu;
const BETWEEN = /\s{0,3}[,;|•·/]\s{0,3}|\s(?:and|und|y|et|dan|og|och|en|&|with|mit)\s/iu;

/** The names in a byline: `By Ratna Wulandari and Darmo Sasmita, Selo correspondent` → both. */
export function readNames(byline: string): string[] {
  if (/^https?:|@\w+\.|^@/.test(byline.trim()) || byline.length > 300) return [];
  const names: string[] = [];
  for (const part of byline.trim().replace(BY, '').split(BETWEEN)) {
    const name = part
      .replace(BY, '')
      .replace(/^[\s\p{P}]+|[\s,;:|–-]+$/gu, '')
      .replace(/\s*[([].*$/u, '');
    if (isName(name)) names.push(name);
    else if (names.length > 0) break;
  }
  return names;
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME || /\d{3}/.test(name)) return false;
  return /\p{L}{2}|\p{Lo}/u.test(name) && name.split(/\s+/).length <= 7;
}

const BYLINE = new Set(
  'byline author authors autor autoren autorin auteur penulis writer reporter contributor'.split(
    ' ',
  ),
);

/** The texts of the elements that name the author most clearly, of at least this strength. */
function bylines(root: HtmlElement, least: number): string[] {
  const found: { text: string; strength: number }[] = [];
  for (const element of elementsIn(root)) {
    if (element.letters < 3 || element.letters > 150) continue;
    const strength = bylineStrength(element);
    if (strength >= least) found.push({ text: namesApart(element), strength });
  }
  const strongest = Math.max(0, ...found.map(({ strength }) => strength));
  return found
    .filter(({ strength }) => strength === strongest)
    .map(({ text }) => text)
    .slice(0, 4);
}

/** The text of a byline, with a comma between names that stand in elements of their own. */
function namesApart(element: HtmlElement): string {
  const inner = element.children.filter((child) => child.kind === 'element');
  const [only] = inner;
  if (only && inner.length === 1 && element.own === 0) return namesApart(only);
  const parts = inner.map(textOf).filter((text) => text !== '');
  const areNames = parts.length > 1 && parts.every((text) => text.includes(' '));
  return areNames ? parts.join(', ') : textOf(element);
}

function bylineStrength(element: HtmlElement): number {
  if (/\bauthor\b/i.test(element.attribute('rel'))) return 3;
  if (/^(?:author|creator)\b/i.test(element.attribute('itemprop'))) return 2;
  return hasClassWord(element, BYLINE) ? 1 : 0;
}
