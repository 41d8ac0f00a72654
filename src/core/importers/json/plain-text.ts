const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    hellip: '…',
    bull: '•',
    middot: '·',
    copy: '©',
    reg: '®',
    trade: '™',
    deg: '°',
    laquo: '«',
    raquo: '»',
    lsaquo: '‹',
    rsaquo: '›',
    times: '×',
    frac12: '½',
    eacute: 'é',
    egrave: 'è',
    aacute: 'á',
    agrave: 'à',
    oacute: 'ó',
    ouml: 'ö',
    uuml: 'ü',
    auml: 'ä',
    ccedil: 'ç',
    ntilde: 'ñ',
    zwj: '\u200d',
    zwnj: '\u200c',
    shy: '\u00ad',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
  }),
);

/** A text with its character references decoded (the named ones of Latin text, and all by number). */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}\d{0,2}));/gi,
    (whole, hex, decimal, name) => {
      if (typeof name === 'string')
        return NAMED.get(name) ?? NAMED.get(name.toLowerCase()) ?? whole;
      const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : whole;
    },
  );
}

const BLOCK_TAG =
  /<\/?(?:p|br|div|h[1-6]|li|ul|ol|blockquote|tr|table|section|article|figure|figcaption)\b[^<>]{0,500}>/gi;
const ANY_TAG = /<\/?[a-z][^<>]{0,2000}>/gi;

const CODE_TAG = /<(script|style)\b/gi;

/** Markup without its scripts and styles; one that is never closed is left. */
function withoutCode(text: string): string {
  const small = text.toLowerCase();
  let kept = '';
  let from = 0;
  for (const { index, 1: name = '' } of text.matchAll(CODE_TAG)) {
    if (index < from) continue;
    const end = small.indexOf(`</${name.toLowerCase()}>`, index);
    if (end < 0) break;
    kept += text.slice(from, index);
    from = end + `</${name}>`.length;
  }
  return kept + text.slice(from);
}

/** Text without markup: block tags part lines, list items get a bullet, other tags are gone. */
export function plainText(text: string): { readonly text: string; readonly hadMarkup: boolean } {
  const parted = withoutCode(text).replace(BLOCK_TAG, (tag) => (/^<li/i.test(tag) ? '\n• ' : '\n'));
  if (parted === text && !/<\/(?:b|i|em|strong|a|span|u)>/i.test(text))
    return { text: decodeEntities(text), hadMarkup: false };
  return { text: decodeEntities(parted.replace(ANY_TAG, '')), hadMarkup: true };
}
