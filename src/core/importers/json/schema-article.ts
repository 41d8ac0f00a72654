import type { Draft } from '../../article/article.ts';
import type { Imported } from '../importer.ts';
import { draftOf } from '../page/draft.ts';
import { numberLines } from '../page/page-line.ts';
import { readPage } from '../page/read-page.ts';
import { articleText } from './article-text.ts';
import { listOf, phraseOf, type JsonNode } from './json-node.ts';
import { plainText } from './plain-text.ts';
import { schemaFacts } from './schema-facts.ts';
import { isNode } from './json-node.ts';

/**
 * Reads an article in the terms of schema.org. Its `articleBody` is read as the text of a page is: lines are paragraphs,
 * subheadings, lists and related links, and a dateline is taken out. What the properties say counts more than the text.
 */
export function readSchemaArticle(
  node: JsonNode,
  byId: ReadonlyMap<string, JsonNode>,
  at: string,
): Imported {
  const headline = phraseOf(node['headline']) ?? phraseOf(node['name']) ?? phraseOf(node['title']);
  if (headline === undefined) return { kind: 'failed', at, reason: 'the article has no headline' };
  const { text, dropped: unread } = articleText(node, at);
  if (text.trim() === '') return { kind: 'failed', at, reason: `“${headline}” has no articleBody` };
  const plain = plainText(text);
  const page = readPage(numberLines(plain.text), headline);
  const drafted = draftOf({ ...page, headline }, undefined);
  if (drafted.kind === 'failed') return { kind: 'failed', at, reason: drafted.reason };
  const { facts, dropped } = schemaFacts(node, byId, at);
  const warnings = [...drafted.warnings];
  if (plain.hadMarkup) warnings.push('articleBody has markup, of which only the text was kept');
  const sourceId = facts.url === undefined ? sourceIdOf(node) : undefined;
  return {
    kind: 'article',
    article: together(drafted.draft, facts),
    ...(sourceId !== undefined && { sourceId }),
    at,
    dropped: [
      ...dropped,
      ...unread,
      ...page.dropped.map((line) => ({ ...line, at: `${at}, articleBody ${line.at}` })),
    ],
    warnings,
  };
}

function together(draft: Draft, facts: Partial<Draft>): Draft {
  return {
    ...draft,
    ...facts,
    author: facts.author?.length ? facts.author : draft.author,
    keywords: facts.keywords?.length ? facts.keywords : draft.keywords,
  };
}

/** The source's own name for an article: `@id`, `identifier` or `slug`. */
export function sourceIdOf(node: JsonNode): string | undefined {
  const [identifier] = listOf(node['identifier']);
  const value = isNode(identifier) ? identifier['value'] : identifier;
  return [node['@id'], typeof value === 'number' ? String(value) : value, node['slug']]
    .map(phraseOf)
    .find((id) => id !== undefined);
}
