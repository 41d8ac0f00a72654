import { isImageAddress, isWebAddress } from '../../article/address.ts';
import type { Draft, Image, IsoDate } from '../../article/article.ts';
import type { Dropped } from '../importer.ts';
import { isoDateOf } from './iso-date.ts';
import { isNode, listOf, nameOf, namesOf, phraseOf, type JsonNode } from './json-node.ts';

type Given = Omit<Draft, 'headline' | 'body' | 'isSummary'>;
type Facts = { -readonly [K in keyof Given]?: Given[K] };

/** What the properties of a schema.org article say, apart from its headline and text. */
export type SchemaFacts = {
  readonly facts: Readonly<Facts>;
  readonly dropped: readonly Dropped[];
};

type ById = ReadonlyMap<string, JsonNode>;
type Report = (property: string, text: string, reason: string) => void;

/** Reads the properties of a schema.org article; what is given in a form that we cannot keep is reported. */
export function schemaFacts(node: JsonNode, byId: ById, at: string): SchemaFacts {
  const dropped: Dropped[] = [];
  const report: Report = (property, text, reason) => {
    dropped.push({ at: `${at}, ${property}`, text: text.slice(0, 300), reason });
  };
  const facts: Facts = {
    author: namesOf(node['author'] ?? node['creator'], byId),
    keywords: keywordsOf(node['keywords'], byId),
  };
  const url = addressOf(node, report);
  if (url !== undefined) facts.url = url;
  const inLanguage = languageOf(node['inLanguage']);
  if (inLanguage !== undefined) facts.inLanguage = inLanguage;
  const image = imageOf(node['image'] ?? node['thumbnailUrl'], report);
  if (image !== undefined) facts.image = image;
  for (const property of ['alternativeHeadline', 'description', 'dateline'] as const) {
    const phrase = phraseOf(node[property]);
    if (phrase !== undefined) facts[property] = phrase;
  }
  for (const property of ['publisher', 'editor', 'sourceOrganization'] as const) {
    const name = nameOf(node[property], byId);
    if (name !== undefined) facts[property] = name;
  }
  for (const property of ['datePublished', 'dateModified'] as const) {
    const date = dateOf(node[property], property, report);
    if (date !== undefined) facts[property] = date;
  }
  const section = phraseOf(listOf(node['articleSection'])[0]);
  if (section !== undefined) facts.articleSection = section;
  return { facts, dropped };
}

function dateOf(value: unknown, property: string, report: Report): IsoDate | undefined {
  const [first] = listOf(value);
  const phrase = phraseOf(isNode(first) ? first['@value'] : first);
  const date = phrase === undefined ? undefined : isoDateOf(phrase);
  if (phrase !== undefined && date === undefined) report(property, phrase, 'is no date');
  return date;
}

function addressOf(node: JsonNode, report: Report): string | undefined {
  const page = node['mainEntityOfPage'];
  const given = [node['url'], isNode(page) ? (page['@id'] ?? page['url']) : page, node['@id']];
  for (const value of given) {
    const address = phraseOf(value);
    if (address === undefined) continue;
    if (isWebAddress(address)) return address;
    if (value === node['url']) report('url', address, 'is not an http address');
  }
  return undefined;
}

/** The language of a tag or of what a `Language` node is called by: `id-ID` → `id`. */
function languageOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  const tag = phraseOf(isNode(first) ? (first['alternateName'] ?? first['identifier']) : first);
  if (tag === undefined) return undefined;
  try {
    return new Intl.Locale(tag.replace('_', '-')).language;
  } catch {
    return undefined;
  }
}

function keywordsOf(value: unknown, byId: ById): string[] {
  const names = listOf(value).flatMap((item) =>
    typeof item === 'string'
      ? item.split(/[,;]/).flatMap((part) => phraseOf(part) ?? [])
      : namesOf(item, byId),
  );
  return [...new Set(names)];
}

function imageOf(value: unknown, report: Report): Image | undefined {
  for (const item of listOf(value)) {
    const node: JsonNode = isNode(item) ? item : { url: item };
    const url = phraseOf(node['url'] ?? node['contentUrl'] ?? node['@id']);
    if (url === undefined) continue;
    if (!isImageAddress(url)) {
      report('image', url, 'is not an address of a picture');
      continue;
    }
    const [caption, creditText] = [phraseOf(node['caption']), phraseOf(node['creditText'])];
    const alternativeText = phraseOf(node['alternateName'] ?? node['description']);
    const [width, height] = [sizeOf(node['width']), sizeOf(node['height'])];
    return {
      url,
      ...(alternativeText !== undefined && { alternativeText }),
      ...(caption !== undefined && { caption }),
      ...(creditText !== undefined && { creditText }),
      ...(width !== undefined && { width }),
      ...(height !== undefined && { height }),
    };
  }
  return undefined;
}

function sizeOf(value: unknown): number | undefined {
  const size = Number.parseInt(String(isNode(value) ? value['value'] : value), 10);
  return size >= 1 ? size : undefined;
}
