/** A shortcode's tag: `[gallery ids="1,2"]`, `[/caption]`. */
export type ShortcodeTag = {
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands without a name: `[audio https://…]`. */
  readonly values: readonly string[];
  /** Written in double brackets, which WordPress shows as single ones. */
  readonly escaped: boolean;
  readonly start: number;
  readonly end: number;
};

/** A tag of HTML, in which no shortcode is sought, or a shortcode's tag. */
const TOKEN =
  /<\/?[a-zA-Z][^<>]*>|(\[?)\[(\/?)([a-zA-Z][\w-]{0,50})((?:[\s=][^[\]"'<>]*(?:"[^"<>]*"[^[\]"'<>]*|'[^'<>]*'[^[\]"'<>]*)*)?)\/?\](\]?)/g;
const ATTRIBUTE = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))|"([^"]*)"|(\S+)/g;

/** Every shortcode's tag of a text, in its order; what stands in brackets without being one is not among them. */
export function shortcodeTags(html: string): ShortcodeTag[] {
  const found: ShortcodeTag[] = [];
  for (const match of html.matchAll(TOKEN)) {
    const [whole, before, slash, name, inner = '', after] = match;
    if (name === undefined) continue;
    const escaped = before === '[' && after === ']';
    const start = match.index + (before === '[' && !escaped ? 1 : 0);
    const end = match.index + whole.length - (after === ']' && !escaped ? 1 : 0);
    found.push({
      name: name.toLowerCase(),
      closes: slash === '/',
      escaped,
      start,
      end,
      ...partsOf(inner),
    });
  }
  const closed = new Set(found.filter(({ closes }) => closes).map(({ name }) => name));
  return found.filter((tag) => isShortcode(tag, closed));
}

function partsOf(inner: string): Pick<ShortcodeTag, 'attributes' | 'values'> {
  const attributes = new Map<string, string>();
  const values: string[] = [];
  for (const match of inner.replace(/^=/, ' ').replace(/\/$/, '').matchAll(ATTRIBUTE)) {
    const [, name, double, single, bare, quoted, value] = match;
    if (name === undefined) values.push(quoted ?? value ?? '');
    else attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '');
  }
  return { attributes, values };
}

/** Shortcodes of WordPress and of widely used extensions that may stand without attributes and end tag. */
const KNOWN = new Set(
  'ad ads adsense audio caption contact-form-7 embed gallery googlemaps instagram nextpage playlist toc tweet twitter video vimeo wp_caption wpforms youtube'.split(
    ' ',
  ),
);

/** Words in brackets, such as a quotation's `[sic]`, are text: a shortcode has attributes, an end tag or a known name. */
function isShortcode(tag: ShortcodeTag, closed: ReadonlySet<string>): boolean {
  return (
    KNOWN.has(tag.name) || closed.has(tag.name) || tag.name.includes('_') || tag.attributes.size > 0
  );
}
