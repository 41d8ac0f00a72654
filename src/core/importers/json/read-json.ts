import { cleanPhrase } from '../bytes/clean-text.ts';
import { readLines, type SourceLine } from '../bytes/read-lines.ts';

/** One value of a JSON source with its place, or what could not be read. `legacy`: it was no UTF-8. */
export type JsonItem =
  | {
      readonly kind: 'value';
      readonly at: string;
      readonly value: unknown;
      readonly legacy: boolean;
    }
  | { readonly kind: 'failed'; readonly at: string; readonly reason: string };

const MEGABYTE = 2 ** 20;
const LONGEST_DOCUMENT = 64 * MEGABYTE;
const LONGEST_LINE = 8 * MEGABYTE;

/**
 * Reads a JSON document, an array item by item, or JSON Lines a line at a time in bounded memory (jsonlines.org), known
 * by the name's ending or by the first two lines. A broken line is a failed item and the rest goes on.
 */
export async function* readJson(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<JsonItem> {
  if (/\.(?:jsonl|ndjson)$/i.test(name)) {
    for await (const line of readLines(bytes, LONGEST_LINE)) yield* lineItem(line);
    return;
  }
  const lines: SourceLine[] = [];
  let size = 0;
  let form: 'open' | 'document' | 'lines' = 'open';
  for await (const line of readLines(bytes, LONGEST_DOCUMENT)) {
    if (form === 'lines') {
      yield* lineItem(line);
      continue;
    }
    if (line.kind === 'line' && line.text.trim() === '') continue;
    size += line.kind === 'line' ? line.text.length : Infinity;
    if (size > LONGEST_DOCUMENT) {
      yield {
        kind: 'failed',
        at: `line ${line.number}`,
        reason: tooLong('document', LONGEST_DOCUMENT),
      };
      return;
    }
    lines.push(line);
    if (form === 'open' && lines.length === 2) {
      form = areJsonLines(lines) ? 'lines' : 'document';
      if (form === 'lines') for (const early of lines.splice(0)) yield* lineItem(early);
    }
  }
  if (form !== 'lines') yield* documentItems(lines);
}

function areJsonLines(lines: readonly SourceLine[]): boolean {
  const [first = '', second = ''] = lines.map((line) =>
    line.kind === 'line' ? line.text.trim() : '',
  );
  if (!first.startsWith('{') || !second.startsWith('{')) return false;
  return parses(first) || (parses(second) && !/[[{,:]$/.test(first));
}

function parses(text: string): boolean {
  return parseJson(text).kind === 'value';
}

function* lineItem(line: SourceLine): Generator<JsonItem> {
  const at = `line ${line.number}`;
  if (line.kind === 'too-long' || line.text.length > LONGEST_LINE) {
    yield { kind: 'failed', at, reason: tooLong('line', LONGEST_LINE) };
    return;
  }
  if (line.text.trim() === '') return;
  const parsed = parseJson(line.text);
  if (parsed.kind === 'broken') yield { kind: 'failed', at, reason: parsed.reason };
  else yield { kind: 'value', at, value: parsed.value, legacy: line.legacy ?? false };
}

function* documentItems(lines: readonly SourceLine[]): Generator<JsonItem> {
  const kept = lines.filter((line) => line.kind === 'line');
  if (kept.length === 0) {
    yield { kind: 'failed', at: 'line 1', reason: 'there is nothing in it' };
    return;
  }
  const legacy = kept.some((line) => line.legacy);
  const text = kept.map((line) => line.text).join('\n');
  const parsed = parseJson(text);
  if (parsed.kind === 'broken') {
    const place = text.slice(0, parsed.offset).split('\n').length;
    yield { kind: 'failed', at: `line ${kept[place - 1]?.number ?? 1}`, reason: parsed.reason };
    return;
  }
  const values: readonly unknown[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  for (const [index, value] of values.entries()) {
    yield { kind: 'value', at: `item ${index + 1}`, value, legacy };
  }
}

type ParsedJson =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'broken'; readonly reason: string; readonly offset: number };

function parseJson(text: string): ParsedJson {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return { kind: 'value', value };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const reason = `is no JSON: ${cleanPhrase(message.slice(0, 200))}`;
    return { kind: 'broken', reason, offset: offsetOf(message, text) };
  }
}

/** Where a parser says the fault is: by its position, or by the piece of the text that it quotes; else the start. */
function offsetOf(message: string, text: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const quoted = /, (?:\.\.\.)?"([^]*)"(?:\.\.\.)?\s? is not valid JSON$/.exec(message)?.[1];
  const found = quoted === undefined ? -1 : text.indexOf(quoted);
  return found < 0 ? 0 : found + (quoted?.length ?? 0) / 2;
}

function tooLong(what: string, most: number): string {
  return `the ${what} is longer than ${most / MEGABYTE} MB`;
}
