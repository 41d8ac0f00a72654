import { readSafely } from './fragment/read-safely.ts';
import type { Imported, Importer, ImporterTools, PassedOver, Source } from './importer.ts';
import { exportItem } from './wordpress/export-item.ts';
import { isPublishedPost, readExportPost, whyHidden } from './wordpress/export-post.ts';
import { readTwice } from './wordpress/read-twice.ts';
import { beginSurvey, type Survey } from './wordpress/survey.ts';
import { decodeXml } from './xml/decode-xml.ts';
import { readElements, type XmlPart } from './xml/read-elements.ts';
import { rootElement } from './xml/root-element.ts';

const PARTING = { containers: new Set(['rss', 'channel']), records: new Set(['item']) };

/**
 * A WordPress export file (WXR): its published posts. It is read twice, first for what posts refer to (authors,
 * pictures), which may stand anywhere; an item at a time is held in memory.
 */
export const wordpressExportImporter = {
  form: 'wordpress-export',
  detect: (head) => {
    const root = rootElement(head);
    return root?.name === 'rss' && [...root.prefixes.values()].some(isExport);
  },
  read: readExport,
} as const satisfies Importer;

function isExport(namespace: string): boolean {
  return /^https?:\/\/wordpress\.org\/export\//.test(namespace);
}

async function* readExport(
  source: Source,
  tools: ImporterTools,
): AsyncGenerator<Imported | PassedOver> {
  const { first, second } = await readTwice(source);
  const { take, survey } = beginSurvey(tools);
  for await (const part of partsOf(first ?? none())) {
    if (part.kind === 'element') take(part.element);
  }
  const others = new Map<string, number>();
  let read = 0;
  for await (const part of partsOf(second)) {
    if (!first && part.kind === 'element') take(part.element);
    const imported = readPart(part, survey, tools);
    if (typeof imported === 'object') {
      read++;
      yield imported;
    } else if (imported !== undefined) others.set(imported, (others.get(imported) ?? 0) + 1);
  }
  const hidden = [...others].filter(([what]) => isSaid(what));
  if (read > 0 && hidden.length > 0) yield { kind: 'passed over', reason: listOf(new Map(hidden)) };
  if (read === 0 && others.size > 0) yield { kind: 'failed', at: '', reason: noPost(others) };
}

function partsOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<XmlPart> {
  return readElements(
    decodeXml(bytes, () => undefined),
    PARTING,
  );
}

/** A post as an article, another item as what it is, anything else as nothing. */
function readPart(
  part: XmlPart,
  survey: Survey,
  tools: ImporterTools,
): Imported | string | undefined {
  if (part.kind === 'broken') {
    return { kind: 'failed', at: `line ${part.line}`, reason: part.reason };
  }
  const { element } = part;
  if (element.name !== 'item') return undefined;
  const item = exportItem(element);
  const at = `line ${item.line}`;
  if (element.cut !== undefined) {
    const name = item.title === '' ? 'an item' : `the item “${item.title.slice(0, 100)}”`;
    return { kind: 'failed', at, reason: `${name} is not whole: ${element.cut}` };
  }
  if (!isPublishedPost(item)) return whyHidden(item) ?? item.type;
  return readSafely(at, () => readExportPost(item, survey, tools));
}

/** What an export without posts has instead. */
function noPost(others: ReadonlyMap<string, number>): string {
  return `it has no published post, but ${listOf(others)}`;
}

function listOf(others: ReadonlyMap<string, number>): string {
  return Array.from(others, ([type, count]) => `${count} × ${type === '' ? 'no type' : type}`).join(
    ', ',
  );
}

/** Texts that somebody may look for; pictures, menus and templates are in every export. */
function isSaid(what: string): boolean {
  return what === 'page' || what.startsWith('post ');
}

async function* none(): AsyncGenerator<Uint8Array> {}
