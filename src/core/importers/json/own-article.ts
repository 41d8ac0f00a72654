import { parseDraft } from '../../article/parse-article.ts';
import type { Dropped, Imported } from '../importer.ts';
import { isNode, type JsonNode } from './json-node.ts';
import { sourceIdOf } from './schema-article.ts';

/** Reads an article in the JSON that Kutip itself writes, whole or only its draft; broken parts of it are left out. */
export function readOwnArticle(node: JsonNode, at: string): Imported {
  const parsed = parseDraft(node);
  if (parsed.kind === 'broken') return { kind: 'failed', at, reason: parsed.reason };
  const sourceId = parsed.draft.url === undefined ? sourceIdOf(node) : undefined;
  const dropped = parsed.dropped.map((left): Dropped => ({
    at: `${at}, ${left.at}`,
    text: textAt(node, left.at),
    reason: left.reason,
  }));
  return {
    kind: 'article',
    article: parsed.draft,
    ...(sourceId !== undefined && { sourceId }),
    at,
    dropped,
    warnings: [],
  };
}

const LONGEST = 300;

/** What stands at a place such as `body[3].marks[0]`, as JSON. */
function textAt(node: JsonNode, place: string): string {
  let value: unknown = node;
  for (const [, key] of place.matchAll(/([^.[\]]+)/g)) {
    if (Array.isArray(value)) value = value[Number(key)];
    else value = isNode(value) && key !== undefined ? value[key] : undefined;
  }
  return (JSON.stringify(value) ?? '').slice(0, LONGEST);
}
