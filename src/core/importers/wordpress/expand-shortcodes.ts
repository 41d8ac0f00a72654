import type { Dropped } from '../importer.ts';
import { isWebAddress } from '../../article/address.ts';
import { embedHtml, figureHtml, type Media } from './media.ts';
import { shortcodeTags, type ShortcodeTag } from './shortcode-tag.ts';

/** HTML without shortcodes, and those that nothing stands for. */
export type Expanded = { readonly html: string; readonly dropped: readonly Dropped[] };

/** What shortcodes are expanded with: the site's pictures, and the post, whose own pictures a gallery shows. */
export type ShortcodeContext = { readonly media: Media; readonly postId: string };

/**
 * Expands the shortcodes of a post: captions and galleries become figures, players and embeds their addresses. Of any
 * other one only the text between its tags stays, and its tags are reported.
 */
export function expandShortcodes(html: string, context: ShortcodeContext): Expanded {
  if (!html.includes('[')) return { html, dropped: [] };
  const tags = shortcodeTags(html);
  const ends = endTags(tags);
  const dropped: Dropped[] = [];
  let out = '';
  let at = 0;
  for (const [index, tag] of tags.entries()) {
    if (tag.start < at) continue;
    out += html.slice(at, tag.start);
    at = tag.end;
    const whole = html.slice(tag.start, tag.end);
    if (tag.escaped) {
      out += whole.slice(1, -1);
      continue;
    }
    const end = ends.get(index);
    const inner = end === undefined ? '' : html.slice(tag.end, end.start);
    const expanded = tag.closes ? undefined : expand(tag, inner, context);
    if (expanded === undefined) {
      dropped.push({ at: whole.slice(0, 60), text: whole.slice(0, 300), reason: 'a shortcode' });
      continue;
    }
    out += expanded;
    if (end) at = end.end;
  }
  return { html: out + html.slice(at), dropped };
}

/** For each tag that opens, by its index, the next tag of its name, when that one closes it. */
function endTags(tags: readonly ShortcodeTag[]): ReadonlyMap<number, ShortcodeTag> {
  const ends = new Map<number, ShortcodeTag>();
  const next = new Map<string, ShortcodeTag>();
  for (let index = tags.length - 1; index >= 0; index--) {
    const tag = tags[index];
    if (!tag || tag.escaped) continue;
    const following = next.get(tag.name);
    if (!tag.closes && following?.closes) ends.set(index, following);
    next.set(tag.name, tag);
  }
  return ends;
}

/** What a shortcode stands for as HTML; undefined for one that stands for nothing known. */
function expand(tag: ShortcodeTag, inner: string, context: ShortcodeContext): string | undefined {
  switch (tag.name) {
    case 'caption':
    case 'wp_caption':
      return captioned(inner, tag.attributes.get('caption'));
    case 'gallery':
      return gallery(tag, context);
    case 'audio':
    case 'embed':
    case 'instagram':
    case 'tweet':
    case 'twitter':
    case 'video':
    case 'vimeo':
    case 'youtube': {
      const address = addressOf(tag, inner);
      return address === undefined ? undefined : `\n\n${embedHtml(address)}\n\n`;
    }
    default:
      return undefined;
  }
}

const PICTURE = /^\s*(?:<a\b[^<>]*>\s*)?<img\b[^<>]*>(?:\s*<\/a>)?/i;

/** A picture and its caption, which old versions wrote as an attribute and newer ones after the picture. */
function captioned(inner: string, attribute: string | undefined): string {
  const picture = PICTURE.exec(inner)?.[0] ?? '';
  const caption = attribute ?? inner.slice(picture.length);
  const shown = picture === '' ? inner : picture;
  return `<figure>${shown}${caption.trim() === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`;
}

function gallery(
  { attributes }: ShortcodeTag,
  { media, postId }: ShortcodeContext,
): string | undefined {
  const listed = attributes.get('ids') ?? attributes.get('include');
  const left = new Set(idsIn(attributes.get('exclude') ?? ''));
  const ids = listed === undefined ? media.imagesOf(attributes.get('id') ?? postId) : idsIn(listed);
  const images = ids.filter((id) => !left.has(id)).flatMap((id) => media.image(id) ?? []);
  return images.length === 0 ? undefined : images.map(figureHtml).join('\n');
}

function idsIn(list: string): string[] {
  return list.split(/[\s,]+/).filter((id) => id !== '');
}

const SOURCES = ['src', 'url', 'mp4', 'm4v', 'webm', 'ogv', 'flv', 'mp3', 'm4a', 'ogg', 'wav'];

function addressOf({ name, attributes, values }: ShortcodeTag, inner: string): string | undefined {
  const given = [inner, ...SOURCES.map((key) => attributes.get(key)), ...values];
  const address = given
    .map((value) => value?.trim().replaceAll('&amp;', '&') ?? '')
    .find(isWebAddress);
  const [id = attributes.get('id') ?? ''] = values;
  if (address !== undefined || !/^[\w-]{6,20}$/.test(id)) return address;
  if (name === 'youtube') return `https://www.youtube.com/watch?v=${id}`;
  return name === 'vimeo' ? `https://vimeo.com/${id}` : undefined;
}
