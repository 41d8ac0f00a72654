import type { Block, Draft } from '../../article/article.ts';
import type { Imported } from '../importer.ts';
import { plainText } from '../json/plain-text.ts';
import { authorsOf } from './authors.ts';
import { creditLines } from './credit-lines.ts';
import { findContent } from './find-content.ts';
import { textOf, type HtmlElement } from './html-tree.ts';
import { leadImages } from './lead-images.ts';
import { linkedArticle } from './linked-article.ts';
import { pageData, type PageData } from './page-data.ts';
import { pageFacts } from './page-facts.ts';
import { headlinesOf } from './page-headline.ts';
import { leadImage } from './page-image.ts';
import { pageLanguage } from './page-language.ts';
import { readContent } from './read-content.ts';
import { scriptContent } from './script-content.ts';
import { findStandfirst } from './standfirst.ts';
import { mayBeMonthFirst, unclearDays } from './unclear-date.ts';

/** Makes a tree of markup; pages have more of it in their scripts. */
export type ParseTree = (html: string) => HtmlElement;

/** Reads the article of a page; `url` is where the page was read, if that is known. */
export function readHtmlPage(
  root: HtmlElement,
  url: string | undefined,
  parse: ParseTree,
): Imported {
  const data = pageData(root, url);
  const linked = linkedArticle(data, root);
  const { headline, all: headlines } = headlinesOf(root, data, linked);
  const content = contentOf(root, parse, linked?.text);
  const standfirst = findStandfirst(root, content, headlines);
  const read = readContent(content, {
    base: data.base,
    headline: headline ?? '',
    headlines,
    standfirst: standfirst?.element,
    writers: () => authorsOf(root, data, { linked: linked?.authors }),
  });
  if (!read.body.some(isText) && !isGallery(read.body)) {
    return { kind: 'failed', at: '<body>', reason: 'there is no text of an article' };
  }
  const lead = leadImages(content, data.base).filter((image) => !shows(read.body, image.url));
  const body: readonly Block[] = [...lead, ...read.body];
  const image = leadImage(data, linked, body);
  const inLanguage = pageLanguage(data, linked, [headline ?? '', ...textsOf(body)].join('\n'));
  const monthFirst = mayBeMonthFirst(inLanguage, data.language);
  const article: Draft = {
    ...pageFacts({
      root,
      data,
      linked,
      read,
      credits: () => creditLines(root, content, headline ?? ''),
      headline: headline ?? '',
      standfirst: standfirst?.text,
      monthFirst,
    }),
    inLanguage,
    headline: headline ?? firstWords(body),
    ...(image && { image }),
    body,
  };
  const warnings = warningsOf(headline, data);
  if (
    monthFirst &&
    article.datePublished === undefined &&
    unclearDays(datesOf(root, data)).length > 0
  )
    warnings.push('its date may be read with the day or the month first, and is left out');
  return { kind: 'article', article, at: '<body>', dropped: read.dropped, warnings };
}

/** A page with less text than this may have its article in a script. */
const LEAST_LETTERS = 300;
/** The fewest letters of linked data that are an article's text and no teaser. */
const LEAST_LINKED = 150;

function contentOf(
  root: HtmlElement,
  parse: ParseTree,
  text: string | undefined,
): readonly HtmlElement[] {
  const content = findContent(root);
  const letters = content.reduce((sum, element) => sum + element.letters, 0);
  if (letters >= LEAST_LETTERS) return content;
  const hidden = scriptContent(root) ?? markupOf(text, letters);
  return hidden === undefined ? content : [parse(hidden)];
}

/** The text of linked data as markup, where it is one of an article and the page shows little of it. */
function markupOf(text: string | undefined, shown: number): string | undefined {
  if (text === undefined || text.length < Math.max(LEAST_LINKED, 2 * shown)) return undefined;
  const lines = plainText(text)
    .text.split(/\n+/)
    .filter((line) => line.trim() !== '');
  return lines.map((line) => `<p>${escaped(line)}</p>`).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function isText({ type }: Block): boolean {
  return type === 'paragraph' || type === 'list' || type === 'quotation';
}

/** Pictures with words of their own, from two on, are an article without any other text. */
function isGallery(body: readonly Block[]): boolean {
  return body.filter((block) => block.type === 'image' && block.caption !== undefined).length > 1;
}

function shows(body: readonly Block[], url: string | undefined): boolean {
  return url !== undefined && body.some((block) => block.type === 'image' && block.url === url);
}

function textsOf(body: readonly Block[]): string[] {
  return body.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
}

const STAND_IN_WORDS = 8;

function firstWords(body: readonly Block[]): string {
  const [first = ''] = textsOf(body);
  return `${first.split(' ').slice(0, STAND_IN_WORDS).join(' ')}…`;
}

/** Where the date of a page may stand. */
function datesOf(root: HtmlElement, { metas }: PageData): string {
  return [...[...metas.values()].flat(), textOf(root)].join('\n');
}

function warningsOf(headline: string | undefined, { brokenData }: PageData): string[] {
  const warnings: string[] = [];
  if (headline === undefined)
    warnings.push('there is no headline; the first words of the text stand for it');
  if (brokenData > 0) warnings.push(`${brokenData} scripts of linked data could not be read`);
  return warnings;
}
