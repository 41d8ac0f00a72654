import type { Dropped } from '../importer.ts';
import { isNode, listOf, type JsonNode } from './json-node.ts';

/** The text of a schema.org article: a string, or a list of strings and of nodes that have one; what has none is reported. */
export function articleText(
  node: JsonNode,
  at: string,
): { readonly text: string; readonly dropped: readonly Dropped[] } {
  const dropped: Dropped[] = [];
  const parts = listOf(node['articleBody']).flatMap((part, index) => {
    const text = isNode(part) ? (part['@value'] ?? part['text'] ?? part['articleBody']) : part;
    if (typeof text === 'string') return [text];
    const shown = JSON.stringify(part).slice(0, LONGEST_EXCERPT);
    dropped.push({ at: `${at}, articleBody part ${index + 1}`, text: shown, reason: 'is no text' });
    return [];
  });
  return { text: parts.join('\n'), dropped };
}

const LONGEST_EXCERPT = 300;
