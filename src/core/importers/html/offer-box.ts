import { elementsIn, type HtmlElement } from './html-tree.ts';

/** The most letters of a box that offers a subscription, and the most elements. */
const MOST_LETTERS = 1200;
const MOST_ELEMENTS = 80;

/** What addresses where one subscribes have among their words, in the languages of our sources and of their neighbours. */
const OFFER =
  /(?:^|[./_-])(?:abos?|abonnements?|abonnieren|abonne[rz]|subscribe|subscriptions?|suscripci[oó]n(?:es)?|suscr[ií]bete|assine|assinaturas?|abbonament[io]|abbonati|prenumerera?|berlangganan|langganan|membership|newsletters?|infolettres?|buletin)(?:$|[./_?#&-])/i;

/** Whether a box with a heading has no link but to where one subscribes to the outlet. */
export function isOffer(element: HtmlElement): boolean {
  if (!/^(?:div|section|article)$/.test(element.tag)) return false;
  if (element.letters > MOST_LETTERS || element.size > MOST_ELEMENTS) return false;
  let [offers, headings] = [0, 0];
  for (const { tag, letters, attribute } of elementsIn(element)) {
    if (/^h[2-6]$/.test(tag) && letters > 0) headings++;
    if (tag !== 'a' || attribute('href') === '') continue;
    if (!OFFER.test(attribute('href').replace(/^https?:\/\//i, ''))) return false;
    offers++;
  }
  return offers > 0 && headings > 0;
}

/** The most letters of a box where one signs up for letters of the outlet or gives it money. */
const MOST_OF_SIGN_UP = 500;

/** Whether a box is a form with one heading: it asks for an address of e-mail, for money, for what one thinks. */
export function isSignUp(element: HtmlElement): boolean {
  if (!/^(?:div|section|article)$/.test(element.tag)) return false;
  if (element.letters === 0 || element.letters > MOST_OF_SIGN_UP || element.size > MOST_ELEMENTS)
    return false;
  let [fields, headings] = [0, 0];
  for (const inner of elementsIn(element)) {
    const { tag, letters, attribute } = inner;
    if (/^h[1-6]$/.test(tag) && letters > 0) headings++;
    if (tag === 'input' && !/^(?:hidden|search|checkbox)$/i.test(attribute('type'))) fields++;
    else if (tag === 'form' && letters > 0) fields++;
  }
  return fields > 0 && headings === 1;
}
