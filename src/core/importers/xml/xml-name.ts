/**
 * The vocabularies that feeds and exports are written in, by the prefix that we know them under. Feeds' own words, of
 * whatever version, have none.
 */
const VOCABULARIES: readonly (readonly [string, RegExp])[] = [
  [
    '',
    /^https?:\/\/(?:my\.netscape\.com\/rdf\/simple|purl\.org\/rss\/1\.0\/$|backend\.userland\.com\/rss|blogs\.law\.harvard\.edu\/tech\/rss|www\.rssboard\.org\/rss|cyber\.(?:law\.)?harvard\.edu\/rss)/,
  ],
  ['', /^https?:\/\/(?:www\.w3\.org\/2005\/atom|purl\.org\/atom\/)/],
  ['rdf', /^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#/],
  ['dc', /^https?:\/\/purl\.org\/dc\/elements\//],
  ['dcterms', /^https?:\/\/purl\.org\/dc\/terms\//],
  ['content', /^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\//],
  [
    'media',
    /^https?:\/\/(?:search\.yahoo\.com|www\.rssboard\.org\/media-rss|video\.search\.yahoo\.com)/,
  ],
  ['itunes', /^https?:\/\/(?:www\.itunes\.com\/dtds\/podcast|example\.com\/dtds\/podcast)/],
  ['xhtml', /^https?:\/\/www\.w3\.org\/(?:1999|2005)\/xhtml/],
  ['excerpt', /^https?:\/\/wordpress\.org\/export\/[\d.]+\/excerpt\//],
  ['wp', /^https?:\/\/wordpress\.org\/export\/[\d.]+\/$/],
  ['feedburner', /^https?:\/\/rssnamespace\.org\/feedburner\//],
];

/** Which address each prefix in force stands for; the prefix `''` is that of names without one. */
export type Prefixes = ReadonlyMap<string, string>;

/**
 * A name in lower case with the prefix that its vocabulary is known under here, whatever the document calls it:
 * `r:Item` → `item`, `rdf:li`. A vocabulary that is not known keeps the document's own prefix.
 */
export function xmlName(name: string, prefixes: Prefixes): string {
  const lower = name.toLowerCase();
  const colon = lower.indexOf(':');
  const prefix = colon < 0 ? '' : lower.slice(0, colon);
  const local = lower.slice(colon + 1);
  const address = prefixes.get(prefix);
  const known = address === undefined ? prefix : (prefixOf(address) ?? prefix);
  return known === '' ? local : `${known}:${local}`;
}

const knownPrefixes = new Map<string, string | undefined>();
const MOST_REMEMBERED = 1000;

function prefixOf(address: string): string | undefined {
  if (!knownPrefixes.has(address)) {
    if (knownPrefixes.size >= MOST_REMEMBERED) knownPrefixes.clear();
    const lower = address.trim().toLowerCase();
    knownPrefixes.set(address, VOCABULARIES.find(([, pattern]) => pattern.test(lower))?.[0]);
  }
  return knownPrefixes.get(address);
}

const NO_PREFIXES: Prefixes = new Map();

/** The prefixes in force within an element, by its attributes and those that were in force around it. */
export function prefixesWithin(
  attributes: ReadonlyMap<string, string>,
  around: Prefixes = NO_PREFIXES,
): Prefixes {
  let within: Map<string, string> | undefined;
  for (const [name, value] of attributes) {
    if (!/^xmlns(?::|$)/i.test(name)) continue;
    within ??= new Map(around);
    within.set(name.slice(6).toLowerCase(), value);
  }
  return within ?? around;
}
