import { isNode, listOf, type JsonNode } from '../json/json-node.ts';

const NOTHING: JsonNode = {};

/** An object in an answer of the REST API; an empty one where it has none. */
export function nodeIn(node: JsonNode, property: string): JsonNode {
  const value = node[property];
  return isNode(value) ? value : NOTHING;
}

/** The first object of a list in an answer; an empty one where there is none. */
export function firstNode(node: JsonNode, property: string): JsonNode {
  const [first] = listOf(node[property]);
  return isNode(first) ? first : NOTHING;
}

/** A text in an answer. */
export function textIn(node: JsonNode, property: string): string | undefined {
  const value = node[property];
  return typeof value === 'string' ? value : undefined;
}

/** HTML that the site has rendered: `{"rendered": "<p>…"}`. */
export function renderedIn(node: JsonNode, property: string): string {
  return textIn(nodeIn(node, property), 'rendered') ?? '';
}
