import { cleanPhrase } from '../bytes/clean-text.ts';
import { decodeEntities } from './plain-text.ts';

/** An object of a JSON document; its properties are not known yet. */
export type JsonNode = { readonly [property: string]: unknown };

/** Whether a value is an object and no array. */
export function isNode(value: unknown): value is JsonNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a list: an array's items, nothing for nothing, else the value alone. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A string as one clean line with its entities decoded; undefined for anything else and for nothing. */
export function phraseOf(value: unknown): string | undefined {
  const phrase = typeof value === 'string' ? cleanPhrase(decodeEntities(value)) : '';
  return phrase === '' ? undefined : phrase;
}

/** The first phrase among values, themselves or their names: `"Kabar"`, `{"name": "Kabar"}`, `[…]`. */
export function nameOf(value: unknown, byId: ReadonlyMap<string, JsonNode>): string | undefined {
  return namesOf(value, byId)[0];
}

/** All names of a value; a node that only points to another (`{"@id": …}`) has that one's name. */
export function namesOf(value: unknown, byId: ReadonlyMap<string, JsonNode>): string[] {
  return listOf(value).flatMap((item) => {
    const name = isNode(item) ? (nameIn(item) ?? referredName(item, byId)) : phraseOf(item);
    return name === undefined || /^https?:\/\//.test(name) ? [] : [name];
  });
}

function referredName(node: JsonNode, byId: ReadonlyMap<string, JsonNode>): string | undefined {
  const id = node['@id'];
  const referred = typeof id === 'string' ? byId.get(id) : undefined;
  return referred && nameIn(referred);
}

/** The name of a node, whole or in parts: `{"givenName": "Rini", "familyName": "Astuti"}`. */
function nameIn(node: JsonNode): string | undefined {
  const parts = [node['givenName'], node['familyName']].flatMap((part) => phraseOf(part) ?? []);
  return phraseOf(node['name']) ?? phraseOf(parts.join(' '));
}

/** The names of a node's types without their vocabulary: `https://schema.org/NewsArticle` → `NewsArticle`. */
export function typesOf(node: JsonNode): string[] {
  return listOf(node['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : [],
  );
}
