import type { Block, Image } from '../../article/article.ts';
import { hasClassWord } from './class-words.ts';
import { elementsIn, type HtmlElement } from './html-tree.ts';
import { webAddress } from './web-address.ts';

type Embed = Extract<Block, { type: 'embed' }>;

/** The services that pages embed, by the domain that their players, posts and maps come from. */
const PROVIDERS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/, 'YouTube'],
  [/(?:^|\.)(?:twitter|x)\.com$/, 'X'],
  [/(?:^|\.)instagram\.com$/, 'Instagram'],
  [/(?:^|\.)(?:facebook\.com|fb\.watch)$/, 'Facebook'],
  [/(?:^|\.)threads\.(?:net|com)$/, 'Threads'],
  [/(?:^|\.)tiktok\.com$/, 'TikTok'],
  [/(?:^|\.)vimeo\.com$/, 'Vimeo'],
  [/(?:^|\.)(?:dailymotion\.com|dai\.ly)$/, 'Dailymotion'],
  [/(?:^|\.)soundcloud\.com$/, 'SoundCloud'],
  [/(?:^|\.)spotify\.com$/, 'Spotify'],
  [/(?:^|\.)podcasts\.apple\.com$/, 'Apple Podcasts'],
  [/(?:^|\.)t\.me$/, 'Telegram'],
  [/(?:^|\.)bsky\.app$/, 'Bluesky'],
  [/(?:^|\.)reddit(?:media)?\.com$/, 'Reddit'],
  [/(?:^|\.)(?:datawrapper\.dwcdn\.net|datawrapper\.de)$/, 'Datawrapper'],
  [/(?:^|\.)flourish\.studio$/, 'Flourish'],
  [/(?:^|\.)infogram\.com$/, 'Infogram'],
  [/(?:^|\.)documentcloud\.org$/, 'DocumentCloud'],
  [/(?:^|\.)scribd\.com$/, 'Scribd'],
  [/(?:^|\.)slideshare\.net$/, 'SlideShare'],
  [/(?:^|\.)(?:google\.[a-z.]{2,6}|goo\.gl)$/, 'Google'],
  [/(?:^|\.)openstreetmap\.org$/, 'OpenStreetMap'],
];
/** Frames of these never show a part of the article. */
const UNSEEN =
  /doubleclick|googlesyndication|adservice|googletagmanager|recaptcha|\/(?:ads?|plugins\/(?:like|share|page))\b/i;
const POST = new Set('twitter instagram tiktok bluesky reddit fb threads telegram'.split(' '));
/** The most elements that a post consists of. */
const MOST_ELEMENTS = 200;
const ADDRESSES = [
  'src',
  'data-src',
  'data-lazy-src',
  'data-litespeed-src',
  'data-href',
  'data',
  'cite',
  'data-instgrm-permalink',
];

/** Who a web address' embed comes from; undefined for a service that is not known. */
export function embedProvider(url: string): string | undefined {
  const { hostname } = new URL(url);
  return PROVIDERS.find(([pattern]) => pattern.test(hostname))?.[1];
}

/** What a frame, a player or the quotation of a post embeds; undefined where it is none of a known service. */
export function embedOf(element: HtmlElement, base: string | undefined): Embed | undefined {
  const url = addressesOf(element, base).find(
    (address) => !UNSEEN.test(address) && embedProvider(address) !== undefined,
  );
  if (url === undefined) return recordingOf(element, base);
  const title = element.attribute('title').replace(/\s+/g, ' ').trim();
  return { type: 'embed', provider: embedProvider(url) ?? '', url, ...(title !== '' && { title }) };
}

/** What only a player's script can play. */
const STREAM = /\.(?:m3u8|mpd)\b/i;

/** A site's own recording, which nobody else's player shows. */
function recordingOf(element: HtmlElement, base: string | undefined): Embed | undefined {
  if (element.tag !== 'video' && element.tag !== 'audio') return undefined;
  const sources = [...elementsIn(element)].filter(({ tag }) => tag === 'source');
  const url = [element, ...sources]
    .flatMap((one) => [one.attribute('src'), one.attribute('data-src')])
    .flatMap((given) => webAddress(given, base) ?? [])
    .find((address) => !UNSEEN.test(address) && !STREAM.test(address));
  return url === undefined
    ? undefined
    : { type: 'embed', provider: new URL(url).hostname.replace(/^www\./, ''), url };
}

/** What a video shows before it is played, where nothing but its page's script can play it. */
export function posterOf(element: HtmlElement, base: string | undefined): Image | undefined {
  if (element.tag !== 'video') return undefined;
  const url = webAddress(element.attribute('poster') || element.attribute('data-poster'), base);
  return url === undefined ? undefined : { url };
}

function addressesOf(element: HtmlElement, base: string | undefined): string[] {
  const own = [...ADDRESSES.map((name) => element.attribute(name)), numberedAddress(element)];
  const links = isPost(element)
    ? [...elementsIn(element)].map((inner) => inner.attribute('href')).toReversed()
    : [];
  return [...own, ...links].flatMap((given) => webAddress(given, base) ?? []);
}

/** What pages name by its number alone, to load it later: by tag the attribute of the number and what stands before it. */
const NUMBERED: Readonly<Record<string, readonly [string, string]>> = {
  'lite-youtube': ['videoid', 'https://www.youtube.com/watch?v='],
  'amp-youtube': ['data-videoid', 'https://www.youtube.com/watch?v='],
  'amp-vimeo': ['data-videoid', 'https://vimeo.com/'],
  'amp-dailymotion': ['data-videoid', 'https://www.dailymotion.com/video/'],
  'amp-twitter': ['data-tweetid', 'https://x.com/i/status/'],
  'amp-instagram': ['data-shortcode', 'https://www.instagram.com/p/'],
};

/** The address of what a page names by its number. */
function numberedAddress({ tag, attribute }: HtmlElement): string {
  const [name, before] = NUMBERED[tag] ?? ['', ''];
  const id = attribute(name);
  return /^[\w-]{3,24}$/.test(id) ? `${before}${id}` : '';
}

/** Whether an element stands for a post of another service: `<blockquote class="twitter-tweet">`. */
export function isPost(element: HtmlElement): boolean {
  return (
    (element.tag === 'blockquote' || element.tag === 'div') &&
    element.letters < 3000 &&
    element.size < MOST_ELEMENTS &&
    hasClassWord(element, POST) &&
    /(?:tweet|media|embed|post|video|threads)\b/i.test(element.attribute('class'))
  );
}

/** Whether an element shows another page or plays something. */
export function isFrame(element: HtmlElement): boolean {
  return /^(?:iframe|embed|object|video|audio|lite-youtube|amp-(?:youtube|twitter|instagram|facebook|iframe|vimeo|dailymotion))$/.test(
    element.tag,
  );
}
