import { decodeHead } from './bytes/byte-order.ts';
import { firstLetter } from './bytes/first-letter.ts';
import { withFact, type FeedFacts } from './feed/feed-facts.ts';
import { isJsonFeed, readJsonFeed } from './feed/json-feed.ts';
import { readItem } from './feed/read-item.ts';
import { readSafely } from './fragment/read-safely.ts';
import type { Imported, Importer, ImporterTools, Source } from './importer.ts';
import { isNode } from './json/json-node.ts';
import { readJson } from './json/read-json.ts';
import { decodeXml } from './xml/decode-xml.ts';
import { readElements } from './xml/read-elements.ts';
import { rootElement } from './xml/root-element.ts';

const ROOTS = new Set(['rss', 'rdf:rdf', 'rdf', 'channel', 'feed', 'entry']);
const CONTAINERS = new Set(['rss', 'rdf:rdf', 'rdf', 'channel', 'feed']);
const RECORDS = new Set(['item', 'entry']);

/**
 * News feeds: RSS of every version, Atom and JSON Feed. An item with its full text becomes a whole article, any other
 * a summary with the address of the whole.
 */
export const feedImporter = {
  form: 'feed',
  detect: (head) => ROOTS.has(rootElement(head)?.name ?? '') || isJsonFeed(decodeHead(head)),
  read: readFeed,
} as const satisfies Importer;

async function* readFeed(source: Source, tools: ImporterTools): AsyncGenerator<Imported> {
  const { letter, whole } = await firstLetter(source.bytes);
  if (letter !== '{') {
    yield* readXmlFeed({ ...source, bytes: whole }, tools);
    return;
  }
  for await (const item of readJson(whole, source.name)) {
    if (item.kind === 'failed') yield item;
    else if (isNode(item.value)) yield* readJsonFeed(item.value, source.url, tools);
  }
}

async function* readXmlFeed(source: Source, tools: ImporterTools): AsyncGenerator<Imported> {
  let feed: FeedFacts = { authors: [] };
  let legacy = false;
  const texts = decodeXml(source.bytes, () => (legacy = true));
  for await (const part of readElements(texts, { containers: CONTAINERS, records: RECORDS })) {
    if (part.kind === 'broken') {
      yield { kind: 'failed', at: `line ${part.line}`, reason: part.reason };
      continue;
    }
    const { element, within } = part;
    if (!RECORDS.has(element.name)) feed = withFact(feed, element, within, tools);
    else {
      const place = { within, feed, url: source.url };
      const imported = readSafely(`line ${element.line}`, () => readItem(element, place, tools));
      yield legacy ? withLegacyWarning(imported) : imported;
    }
  }
}

function withLegacyWarning(imported: Imported): Imported {
  if (imported.kind === 'failed') return imported;
  const warning = 'the feed is no UTF-8 and was read as windows-1252';
  return { ...imported, warnings: [...imported.warnings, warning] };
}
