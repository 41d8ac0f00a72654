import { isNode, listOf, typesOf, type JsonNode } from './json-node.ts';

/** What a JSON value has: articles of ours, articles in the terms of schema.org, and nodes that are neither. */
export type FoundNode =
  | { readonly kind: 'own'; readonly node: JsonNode }
  | {
      readonly kind: 'schema';
      readonly node: JsonNode;
      readonly byId: ReadonlyMap<string, JsonNode>;
    }
  | { readonly kind: 'other'; readonly name: string; readonly typed: boolean };

/** How deep articles are sought in graphs, lists and pages; deeper ones are nobody's way of writing them. */
const DEEPEST = 5;
/** Properties of schema.org nodes that lead on to an article. */
const LEADING = [
  '@graph',
  'mainEntity',
  'mainEntityOfPage',
  'itemListElement',
  'item',
  'dataFeedElement',
  'hasPart',
];
/** What a node is called by that others point to. */
const NAMES = ['name', 'givenName', 'familyName'];
const ARTICLE = /(?:Article|Posting|^Report)$/;

/** Finds the articles of a value, and the nodes beside them that are something else; never nothing. */
export function findArticles(value: unknown): FoundNode[] {
  const found = nodesIn(value, new Map(), DEEPEST);
  if (found.length > 0) return found;
  const name = Array.isArray(value)
    ? 'an empty list'
    : `a ${value === null ? 'null' : typeof value}`;
  return [{ kind: 'other', name, typed: false }];
}

function nodesIn(value: unknown, byId: Map<string, JsonNode>, depth: number): FoundNode[] {
  if (Array.isArray(value))
    return depth > 0 ? value.flatMap((item) => nodesIn(item, byId, depth - 1)) : [];
  if (!isNode(value)) return [];
  const id = value['@id'];
  if (typeof id === 'string' && NAMES.some((name) => name in value)) byId.set(id, value);
  if (typeof value['headline'] === 'string' && Array.isArray(value['body']))
    return [{ kind: 'own', node: value }];
  if (isArticle(value)) return [{ kind: 'schema', node: value, byId }];
  const led =
    depth > 0 ? LEADING.flatMap((property) => nodesIn(value[property], byId, depth - 1)) : [];
  return led.some(({ kind }) => kind !== 'other') ? led : [otherNode(value)];
}

function isArticle(node: JsonNode): boolean {
  const types = typesOf(node);
  if (types.length > 0) return types.some((type) => ARTICLE.test(type));
  return listOf(node['articleBody']).length > 0;
}

function otherNode(node: JsonNode): FoundNode {
  const [type] = typesOf(node);
  return {
    kind: 'other',
    name: type ?? 'an object with neither body nor articleBody',
    typed: type !== undefined,
  };
}
