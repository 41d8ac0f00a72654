import { fold } from '../../language/fold.ts';
import { aboveHeadline } from './above-headline.ts';
import { hasClassWord } from './class-words.ts';
import { isContentsList, labelsContents } from './contents-list.ts';
import { isCaption } from './figure.ts';
import { isFrame, isPost } from './embed-of.ts';
import { furnitureBox } from './furniture-box.ts';
import { hasPicture } from './image-of.ts';
import { isStandfirst } from './standfirst.ts';
import { findElement, type HtmlElement } from './html-tree.ts';
import { isInfoBox } from './info-box.ts';
import { isOffer, isSignUp } from './offer-box.ts';
import { repeatsText } from './pull-quotes.ts';
import { repeatsHeadline } from './repeated-headline.ts';
import { titleOfMedia } from './title-of-media.ts';
import { isWriterBox } from './writer-box.ts';

/** From which share of the text on a box is no furniture, whatever it is called; less will do where it has few links. */
const TOO_MUCH = 0.45;
const MUCH = 0.12;

/** Why an element within the text is no part of it; what holds a great part of the text always is. */
export function contentFurniture(
  content: readonly HtmlElement[],
  headlines: readonly string[],
  standfirst?: HtmlElement,
): (element: HtmlElement) => string | undefined {
  const whole = content.reduce((sum, element) => sum + element.letters - element.linked, 0);
  const keys = headlines.map(fold);
  const isRepeated = repeatsText(content);
  const isHeadline = repeatsHeadline(content, keys);
  const isAbove = aboveHeadline(content, isHeadline);
  return (element) => {
    if (element === standfirst) return 'read as the description';
    const letters = element.letters - element.linked;
    if (letters > whole * TOO_MUCH) return undefined;
    if (isRepeated(element)) return 'repeats words of the text';
    const reason = furnitureBox(element) ?? controlOf(element);
    if (reason === undefined && isAbove(element)) return 'kicker';
    if (reason === undefined) return isHeadline(element) ? 'repeats the headline' : undefined;
    if (isMisnamed(element, reason)) return undefined;
    const holdsText =
      STRICT.has(reason) || letters < whole * MUCH || element.linked > element.letters * 0.3;
    return holdsText ? reason : undefined;
  };
}

/** Forms, and links that look like buttons: some pages are one form, so that it is so only of those in the text. */
function controlOf(element: HtmlElement): string | undefined {
  if (element.tag === 'form') return 'form';
  if (/^h[2-6]$/.test(element.tag))
    return labelsContents(element) ? CONTENTS : titleOfMedia(element);
  if (isContentsList(element) || (/^(?:p|summary)$/.test(element.tag) && labelsContents(element)))
    return CONTENTS;
  if (isOffer(element) || isSignUp(element)) return 'invitation to subscribe';
  if (isWriterBox(element)) return 'note on the writer';
  const isButton =
    element.tag === 'a' && element.parent?.own === 0 && hasClassWord(element, BUTTON);
  return isButton ? 'button' : undefined;
}

const CONTENTS = 'list of contents';
const BUTTON = new Set('btn button cta'.split(' '));

/** Whether a box holds a part of the article though it is called otherwise: a picture, a post, the standfirst, an info box. */
function isMisnamed(element: HtmlElement, reason: string): boolean {
  if (reason === 'hidden') return false;
  if (isStandfirst(element)) return true;
  if (SHOWING.has(reason))
    return hasPicture(element) && findElement(element, isCaption) !== undefined;
  if (EMBEDDING.has(reason)) return findElement(element, isEmbed) !== undefined;
  return reason === 'aside' && isInfoBox(element);
}

/** What opens a picture when it is pressed is called so too. */
const SHOWING = new Set(['button', 'pop-up']);
/** What holds the posts and players of other services is called so too. */
const EMBEDDING = new Set(['share row', 'player']);
const STRICT = new Set([
  'hidden',
  'comments',
  'navigation',
  'aside',
  'form',
  'button',
  'cookie notice',
]);

function isEmbed(element: HtmlElement): boolean {
  return isPost(element) || isFrame(element);
}
