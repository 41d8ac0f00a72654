import type { Dropped } from '../importer.ts';
import { autop } from './autop.ts';
import { blockSegments, hasBlocks } from './block-segments.ts';
import { embedHtml } from './media.ts';
import { expandShortcodes, type Expanded, type ShortcodeContext } from './expand-shortcodes.ts';
import { isEmbeddable } from './embeddable.ts';
import { withoutComments } from './html-comments.ts';

/** What a post's own text refers to. */
export type PostContext = ShortcodeContext & {
  /** The HTML of a block that several posts share, by its id. */
  readonly reusable: (id: string) => string | undefined;
};

/** A post's text, as either editor keeps it, as the HTML that a reader would be shown. */
export function postHtml(content: string, context: PostContext): Expanded {
  if (!hasBlocks(content)) return freeformHtml(content, context);
  const { segments, dropped } = blockSegments(content, context.reusable);
  const left: (readonly Dropped[])[] = [dropped];
  let html = '';
  for (const segment of segments) {
    const expanded = segment.freeform
      ? freeformHtml(segment.html, context)
      : expandShortcodes(segment.html, context);
    html += expanded.html;
    left.push(expanded.dropped);
  }
  return { html: withPlayers(html), dropped: left.flat() };
}

const PLAYER =
  /<figure\b[^<>]*\bwp-block-(?:audio|video)\b[^<>]*>\s*<(?:audio|video)\b[^<>]*?\bsrc="(https?:[^"<>]*)"[^<>]*>(?:\s*<\/(?:audio|video)>)?/g;

/** The editor's players of the site's own recordings, as what stands at their addresses. */
function withPlayers(html: string): string {
  return html.replace(PLAYER, (_, address: string) =>
    embedHtml(address.replaceAll('&amp;', '&')).replace('</figure>', ''),
  );
}

function freeformHtml(content: string, context: ShortcodeContext): Expanded {
  const { html, dropped } = expandShortcodes(withoutComments(content), context);
  return { html: autop(withEmbeds(html)), dropped };
}

const LONE_ADDRESS = /^[ \t]*(https?:\/\/[^\s<>"]+)[ \t]*\r?$/gm;

/** An address alone on its line is shown as what stands there, when it is one of the services that WordPress knows. */
function withEmbeds(html: string): string {
  return html.replace(LONE_ADDRESS, (line, address: string) => {
    const url = address.replaceAll('&amp;', '&');
    return isEmbeddable(url) ? `\n\n${embedHtml(url)}\n\n` : line;
  });
}
