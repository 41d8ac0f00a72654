import { classWords, hasClassWord } from './class-words.ts';
import { isHidden } from './hidden.ts';
import { findElement, isInline, textOf, type HtmlElement } from './html-tree.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const INVITATION = 'invitation to follow the outlet';

/** Words of classes and ids, as content systems name the parts of a page that are no part of the article. */
const BOXES: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'advertisement',
    words(
      'ad ads adv advert adverts advertise advertising advertisement advertorial adbox adslot adunit adsense adwrapper banner sponsor sponsored sponsors outbrain taboola promo promoted promobox promotion iklan anzeige werbung publicidad gpt dfp mrec leaderboard billboard commercial affiliate',
    ),
  ],
  [
    'share row',
    words(
      'share sharing sharer shares shareholder sharebar sharebox sharedaddy sharetools sharebuttons addthis addtoany sns social socials socialmedia bagikan compartir teilen partager',
    ),
  ],
  [
    INVITATION,
    words(
      'newsletter newsletters subscribe subscription subscriptions signup optin donate donation follow webpush airship notification notifications login signin registration bookmark bookmarks toast',
    ),
  ],
  [
    'navigation',
    words(
      'nav navbar navigation menu submenu breadcrumb breadcrumbs crumbs pagination pager paginator toolbar skip skiplink skiplinks masthead prevnext postnav',
    ),
  ],
  [
    'related box',
    words(
      'related relateds recommended recommendation recommendations recirc recirculation readmore morelike teaser teasers trending popular mostread mostpopular terkait terpopuler populer rekomendasi similares relacionadas relacionados verwandt crosslink crosslinks moreon sidebar rail complementary upnext readnext seealso alsoread linkbox relatedlinks',
    ),
  ],
  ['player', words('player jwplayer videojs vjs fallback')],
  [
    'comments',
    words(
      'comment comments commentlist disqus respond replies reply komentar kommentare comentarios discussion feedback',
    ),
  ],
  ['tags', words('tags tag taglist tagcloud hashtags topics keywords')],
  ['note on the writer', words('bio authorbio authorbox biography')],
  [
    'cookie notice',
    words('cookie cookies gdpr consent onetrust didomi cybot usercentrics iubenda truste'),
  ],
  [
    'pop-up',
    words('modal popup overlay lightboxmodal tooltip dialog popover rollover offcanvas dropdown'),
  ],
  [
    'page furniture',
    words(
      'footer copyright colophon disclaimer toolbox rating ratings vote voting poll quiz survey listen audioplayer print printer paywall regwall',
    ),
  ],
];

/** Words that name the article itself: a box that has one of them is none of the above, whatever else it is called. */
const CONTENT = words('content body entry story main grid has with');
/** Of these a related box is never called: `related-content` is one. */
const LAYOUT = words('body entry main grid has with layout');

const TAGS: ReadonlyMap<string, string> = new Map([
  ['nav', 'navigation'],
  ['button', 'button'],
  ['input', 'form'],
  ['dialog', 'pop-up'],
  ['aside', 'aside'],
  ['menu', 'navigation'],
  ['footer', 'page furniture'],
  ['label', 'form'],
  ['canvas', 'drawing'],
  ['fieldset', 'form'],
  ['amp-ad', 'advertisement'],
  ['amp-embed', 'advertisement'],
  ['amp-sticky-ad', 'advertisement'],
  ['amp-consent', 'cookie notice'],
  ['amp-user-notification', 'cookie notice'],
  ['amp-sidebar', 'navigation'],
  ['amp-lightbox', 'pop-up'],
  ['amp-next-page', 'related box'],
]);
const ROLES: ReadonlyMap<string, string> = new Map([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['complementary', 'aside'],
  ['dialog', 'pop-up'],
  ['alertdialog', 'pop-up'],
  ['alert', 'pop-up'],
  ['search', 'form'],
  ['contentinfo', 'page furniture'],
  ['toolbar', 'page furniture'],
  ['button', 'button'],
  ['tooltip', 'pop-up'],
]);

/** Names of what is told elsewhere of an article: who wrote it, and when. */
const BYLINE = words(
  'byline bylines author authors autor autoren auteur penulis timestamp pubdate datetime publishdate postdate datum tanggal fecha dateline meta metas postmeta entrymeta articlemeta published updated readtime readingtime lesezeit lesedauer writer writers contributors',
);
/** What is called an article. */
const ARTICLE = words('article post entry');
/** The most letters of a byline. */
const LONGEST_BYLINE = 160;
/** Names of the word or two above a headline that say what it is about. */
const KICKER = words(
  'kicker kickers overline eyebrow topline dachzeile spitzmarke antetitulo cintillo surtitre occhiello volanta chapeu cartola rubrik rubrique',
);
/** The most letters of a kicker. */
const LONGEST_KICKER = 60;

/** Why an element is no part of the article, by its tag, its role and its name; undefined where nothing speaks against it. */
export function furnitureBox(element: HtmlElement): string | undefined {
  let found = known.get(element);
  if (!found) {
    found = { reason: reasonOf(element) };
    known.set(element, found);
  }
  return found.reason;
}

const known = new WeakMap<HtmlElement, { readonly reason: string | undefined }>();

function reasonOf(element: HtmlElement): string | undefined {
  if (isHidden(element)) return 'hidden';
  const reason = TAGS.get(element.tag) ?? ROLES.get(element.attribute('role'));
  if (reason !== undefined) return reason;
  if (isInline(element) && isWindowNote(element)) return 'note on the link';
  return isInRunningText(element) ? undefined : boxNamed(element);
}

/** `(opens in a new window)`, behind a link for those who only hear the page. */
function isWindowNote(element: HtmlElement): boolean {
  if (element.letters < 10 || element.letters > 60 || element.size > 3 || element.tag === 'a')
    return false;
  return /^\(?.{0,30}\b(?:new|neue[mns]|nueva|nouvelle?|nuova|baru)\b.{0,12}\b(?:window|tab|fenster|ventana|fenêtre|onglet|finestra|jendela)\b.{0,20}$/iu.test(
    textOf(element),
  );
}

/** A link or a span in the midst of a sentence is part of it, whatever it is called. */
function isInRunningText(element: HtmlElement): boolean {
  const { parent } = element;
  if (!parent || !isInline(element) || element.blocks > 0) return false;
  return parent.own > 0 && parent.letters - element.letters > LEAST_AROUND;
}

const LEAST_AROUND = 12;

/** What a heading may be called to be none of the text. */
const OF_HEADINGS = new Set([
  'advertisement',
  'share row',
  'comments',
  'invitation to follow the outlet',
]);

function boxNamed(element: HtmlElement): string | undefined {
  if (
    classWords(element).size === 0 ||
    element.tag === 'body' ||
    element.tag === 'html' ||
    element.tag === 'main'
  )
    return undefined;
  const found = BOXES.find(([, names]) => hasClassWord(element, names));
  if (/^h[2-6]$/.test(element.tag))
    return found && OF_HEADINGS.has(found[0]) ? found[0] : undefined;
  if (!found) return headerPart(element);
  if (found[0] === INVITATION && isBookmarkCard(element)) return undefined;
  if (found[0] === 'pop-up' && opensPopUp(element, found[1])) return undefined;
  const isContent = hasClassWord(element, found[0] === 'related box' ? LAYOUT : CONTENT);
  return isContent ? undefined : found[0];
}

/** What shows a page that an article refers to, by its title; a button for bookmarks has no such link. */
function isBookmarkCard(element: HtmlElement): boolean {
  return classWords(element).has('bookmark') && element.linked >= LEAST_TITLE;
}

/** The fewest letters of a title that is a link. */
const LEAST_TITLE = 15;

/** What stands around the headline and is told elsewhere. */
function headerPart(element: HtmlElement): string | undefined {
  if (element.letters <= LONGEST_KICKER && hasClassWord(element, KICKER))
    return /\d/.test(textOf(element)) ? undefined : 'kicker';
  if (element.letters > LONGEST_BYLINE) return undefined;
  return hasClassWord(element, BYLINE) || isInfoOnArticle(element) ? 'byline' : undefined;
}

/** `article-info`, `post-info`: who, when and where, in a list mostly. */
function isInfoOnArticle(element: HtmlElement): boolean {
  return classWords(element).has('info') && hasClassWord(element, ARTICLE);
}

/** Whether an element is words of a sentence, alone or with the pop-up that they open behind them. */
function opensPopUp(element: HtmlElement, names: ReadonlySet<string>): boolean {
  if (isAroundPopUp(element, names)) return true;
  const { parent } = element;
  return parent?.children[0] === element && isAroundPopUp(parent, names);
}

function isAroundPopUp(element: HtmlElement, names: ReadonlySet<string>): boolean {
  if (!isInline(element) || (element.parent?.own ?? 0) <= LEAST_AROUND) return false;
  const inner = findElement(element, (one) => hasClassWord(one, names) && one.letters > 0);
  return inner !== undefined && inner.letters < element.letters;
}
