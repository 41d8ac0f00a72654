import { decodeHead } from './bytes/byte-order.ts';
import { looksLikeText } from './bytes/looks-like-text.ts';
import type { Dropped, Imported, Importer, Source } from './importer.ts';
import { findArticles, type FoundNode } from './json/find-articles.ts';
import { readOwnArticle } from './json/own-article.ts';
import { readJson, type JsonItem } from './json/read-json.ts';
import { readSchemaArticle } from './json/schema-article.ts';

/** How JSON begins: an object with a name in it, or a list of objects, lists or texts; `[UPDATE]` is none. */
const OPENING = /^[\s\ufeff]*(?:\{\s*(?:"|\}|$)|\[\s*(?:[{["\]]|$))/;

/**
 * Articles in JSON: Kutip's own, or schema.org's NewsArticle and its kin (as JSON-LD too) with `articleBody`; one, a list
 * of them, or JSON Lines.
 */
export const jsonImporter = {
  form: 'json',
  detect: (head, name) =>
    looksLikeText(head) &&
    (/\.(?:json|jsonl|ndjson|jsonld)$/i.test(name) || OPENING.test(decodeHead(head))),
  read: readArticles,
} as const satisfies Importer;

type ImportedArticle = Extract<Imported, { kind: 'article' }>;

/**
 * Nodes of other types in a document, as pages write them beside an article, go into the report of the article before or
 * after them; a line that is no article has failed.
 */
async function* readArticles(source: Source): AsyncGenerator<Imported> {
  let held: ImportedArticle | undefined;
  let others: Dropped[] = [];
  for await (const item of readJson(source.bytes, source.name)) {
    if (item.kind === 'failed') {
      if (held) yield held;
      held = undefined;
      yield item;
      continue;
    }
    for (const node of findArticles(item.value)) {
      const imported = readNode(node, item);
      if (imported.kind === 'other') others.push(imported.dropped);
      else {
        if (held) yield held;
        held = undefined;
        if (imported.kind === 'failed') yield imported;
        else {
          held = withDropped(imported, others);
          others = [];
        }
      }
    }
  }
  if (held) yield withDropped(held, others);
  else
    for (const { at, text } of others)
      yield { kind: 'failed', at, reason: `is no article but ${text}` };
}

function readNode(
  node: FoundNode,
  { at, legacy }: Extract<JsonItem, { kind: 'value' }>,
): Imported | { readonly kind: 'other'; readonly dropped: Dropped } {
  switch (node.kind) {
    case 'own':
      return withWarning(readOwnArticle(node.node, at), legacy);
    case 'schema':
      return withWarning(readSchemaArticle(node.node, node.byId, at), legacy);
    case 'other':
      return node.typed && !at.startsWith('line ')
        ? { kind: 'other', dropped: { at, text: node.name, reason: 'is no article' } }
        : { kind: 'failed', at, reason: `is no article but ${node.name}` };
  }
}

function withDropped(article: ImportedArticle, others: readonly Dropped[]): ImportedArticle {
  return others.length === 0 ? article : { ...article, dropped: [...article.dropped, ...others] };
}

function withWarning(imported: Imported, legacy: boolean): Imported {
  if (!legacy || imported.kind === 'failed') return imported;
  return {
    ...imported,
    warnings: [...imported.warnings, 'is no UTF-8 and was read as windows-1252'],
  };
}
