import { cleanPhrase } from '../bytes/clean-text.ts';
import { elementsIn, textOf, type HtmlElement } from './html-tree.ts';
import { webAddress } from './web-address.ts';

/** What a page says of itself in its head and between its lines, in one look over it. */
export type PageData = {
  readonly title: string | undefined;
  /** The language tag of the document. */
  readonly language: string;
  /** The address that relative ones start from. */
  readonly base: string | undefined;
  readonly canonical: string | undefined;
  /** The contents of `meta` elements by their name, property or itemprop in lower case, each in order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** What its scripts of linked data hold, parsed; those that cannot be are left out. */
  readonly linkedData: readonly unknown[];
  /** How many of them could not be parsed. */
  readonly brokenData: number;
};

type Growing = { -readonly [K in Exclude<keyof PageData, 'metas' | 'linkedData'>]: PageData[K] } & {
  readonly metas: Map<string, string[]>;
  readonly linkedData: unknown[];
};

const LONGEST_DATA = 2 ** 20;
const LONGEST_VALUE = 5000;

/** Gathers what a page says of itself; `url` is where it was read, if that is known. */
export function pageData(root: HtmlElement, url: string | undefined): PageData {
  const data: Growing = {
    title: undefined,
    language: '',
    base: url,
    canonical: undefined,
    metas: new Map(),
    linkedData: [],
    brokenData: 0,
  };
  let given: string | undefined;
  for (const element of elementsIn(root)) {
    if (element.tag === 'meta') addMeta(data, element);
    else if (element.tag === 'script') addScript(data, element);
    else if (element.tag === 'title') data.title ??= phrase(textOf(element));
    else if (element.tag === 'html')
      data.language ||= element.attribute('lang') || element.attribute('xml:lang');
    else if (element.tag === 'base') given ??= element.attribute('href');
    else if (element.tag === 'link' && /\bcanonical\b/i.test(element.attribute('rel')))
      data.canonical ??= webAddress(element.attribute('href'), url);
  }
  data.base = baseOf(data, given, url);
  return data;
}

function baseOf(
  data: PageData,
  given: string | undefined,
  url: string | undefined,
): string | undefined {
  const page = url ?? data.canonical ?? webAddress(data.metas.get('og:url')?.[0] ?? '', undefined);
  return given === undefined ? page : (webAddress(given, page) ?? page);
}

function phrase(text: string): string | undefined {
  return cleanPhrase(text.slice(0, LONGEST_VALUE)).replace(/\s+/g, ' ') || undefined;
}

function addMeta(data: Growing, element: HtmlElement): void {
  const content = phrase(element.attribute('content'));
  if (content === undefined) return;
  const names = ['property', 'name', 'itemprop', 'http-equiv'].flatMap((name) =>
    element.attribute(name).toLowerCase().split(/\s+/),
  );
  for (const name of new Set(names)) {
    if (name === '') continue;
    const known = data.metas.get(name);
    if (known) known.push(content);
    else data.metas.set(name, [content]);
  }
}

function addScript(data: Growing, element: HtmlElement): void {
  if (!/^application\/ld\+json/i.test(element.attribute('type').trim())) return;
  const text = element.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');
  if (text.trim() === '' || text.length > LONGEST_DATA) return;
  const given = withoutWrapping(text);
  for (const json of [given, given.replace(COMMA_TOO_MANY, '$1')]) {
    try {
      data.linkedData.push(JSON.parse(json));
      return;
    } catch {
      // Tried again without what templates put too much.
    }
  }
  data.brokenData++;
}

/** The comma behind the last of several. */
const COMMA_TOO_MANY = /,(\s{0,99}[}\]])/g;

/** JSON as pages wrap and break it: in comments or CDATA, with line ends inside strings, with a semicolon behind it. */
function withoutWrapping(text: string): string {
  return text
    .trim()
    .replace(/^(?:\/\*|<!--|\/\/)?\s{0,9}(?:<!\[CDATA\[)?(?:\s{0,9}\*\/)?/, '')
    .replace(/(?:\/\*|\/\/)?\s{0,9}(?:\]\]>)?\s{0,9}(?:\*\/|-->)?;?$/, '')
    .replace(/\p{Cc}+/gu, ' ');
}

/** The first content among `meta` elements of these names, in the order of the names. */
export function metaOf(data: PageData, names: readonly string[]): string | undefined {
  return metasOf(data, names)[0];
}

/** All contents of `meta` elements of these names, in the order of the names. */
export function metasOf(data: PageData, names: readonly string[]): string[] {
  return names.flatMap((name) => data.metas.get(name) ?? []);
}
