import { fold } from '../../language/fold.ts';
import { brandLikeness } from '../page/brand.ts';
import { BY, bylinesIn } from './bylines.ts';
import type { HtmlElement } from './html-tree.ts';
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
  'content_author',
  'cxenseparse:author',
];
const LONGEST_NAME = 60;
const MOST_AUTHORS = 12;

/** The authors that a page's linked data name: persons, and bodies that are said to have written it. */
export type LinkedAuthors = {
  readonly persons: readonly string[];
  readonly bodies: readonly string[];
};

const NOBODY: LinkedAuthors = { persons: [], bodies: [] };

/** What is known of an article's authors before its page is looked over for them. */
export type AuthorHints = {
  readonly linked: LinkedAuthors | undefined;
  readonly publisher?: string | undefined;
  /** The names that stand above the text. */
  readonly read?: readonly string[] | undefined;
  /** The names on lines around it that no mark tells apart. */
  readonly credits?: readonly string[] | undefined;
};

/**
 * Who wrote the article: persons before bodies, and for each the linked data before the `meta` elements before the
 * bylines. A body is named only where the page itself says that it is the author.
 */
export function authorsOf(
  root: HtmlElement,
  data: PageData,
  { linked = NOBODY, publisher, read = [], credits = [] }: AuthorHints,
): string[] {
  const metas = metasOf(data, METAS).flatMap(readNames);
  const marked = () => bylinesIn(root, 2, data.language).flatMap(readNames);
  const shown = () => bylinesIn(root, 1, data.language).flatMap(readNames);
  const isPerson = (name: string) => isPersonal(name, publisher);
  const named = linked.persons.flatMap(readNames);
  const withPersons = (names: readonly string[]) =>
    names.some(isPerson) ? names.filter((name) => !isOutlet(name, publisher)) : [];
  const sources: readonly (() => readonly string[])[] = [
    () => withPersons(named),
    () => withPersons(metas),
    () => marked().filter(isPerson),
    () => read.filter(isPerson),
    () => shown().filter((name) => isPerson(name) && isNameShaped(name)),
    () => credits.filter(isPerson),
    () => [...linked.persons, ...linked.bodies],
    () =>
      metasOf(data, METAS).filter((name) => !DESKS.test(fold(name)) && !/^https?:|@/.test(name)),
    () => marked().filter((name) => !DESKS.test(fold(name))),
    () => shown().filter((name) => /^\p{Lu}{2,6}$/u.test(name)),
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

const BY_ALONE = /^(?:by|von|par|por|oleh)\s{1,3}(?=\S)/iu;

function uniqueNames(given: readonly string[]): string[] {
  const names = given.map((name) => name.replace(BY_ALONE, ''));
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(fold(name))) byKey.set(fold(name), name);
  byKey.delete('');
  return [...byKey.values()];
}

const BETWEEN = /\s{0,3}[,;|•·/]\s{0,3}|\s(?:and|und|y|et|dan|og|och|en|&|with|mit)\s/iu;

/** `Ein Gespräch von`, `An essay by`: what is said of the work before the name. */
const WORK_BY =
  /^(?:an?|eine?|une?|una?|uma?|sebuah)\s{1,3}\p{L}{4,20}\s{1,3}(?:by|von|par|por|de|di|oleh)\s{1,3}(?=\p{Lu})/iu;
/** `… in Muara Selo`, `… di 10.15`: where or when it was written. */
const PLACE =
  /\s(?:in|aus)\s\p{Lu}.*$|\s(?:di|at|on|um|à)\s\d.*$|\son\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}$/u;

/** `… - Kabar Selo`, `… — 4 Juni 2025`: what stands apart behind a whole name. */
const BEHIND_DASH = /(?<=\S\s\S{2,30})\s{1,3}[–—-]\s.*$/u;

const MAIL = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/g;
/** What East Asian bylines say behind a name: a reporter, a correspondent. */
const TITLE_BEHIND = /\s?(?:기자|특파원|記者|记者)$/u;

/** The names in a byline: `By Ratna Wulandari and Darmo Sasmita, Selo correspondent` → both. */
export function readNames(byline: string): string[] {
  const written = byline.replace(MAIL, ' ').trim();
  if (/^https?:|^@/.test(written) || byline.length > 300) return [];
  const names: string[] = [];
  for (const part of written.replace(WORK_BY, '').replace(BY, '').split(BETWEEN)) {
    const name = part
      .replace(BY, '')
      .replace(/^[\s\p{P}]+|[\s,;:|–-]+$/gu, '')
      .replace(/\s*[([].*$/u, '')
      .replace(BEHIND_DASH, '')
      .replace(PLACE, '')
      .replace(TITLE_BEHIND, '');
    if (isName(name)) names.push(name);
    else if (names.length > 0) break;
  }
  return names;
}

/** What has a colon says what somebody else did: `Editor: Darmo Sasmita`. */
function isName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME || /\d{3}|[:：]/.test(name)) return false;
  return /\p{L}{2}|\p{Lo}/u.test(name) && name.split(/\s+/).length <= 7;
}
